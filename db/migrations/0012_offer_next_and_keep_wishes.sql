CREATE TABLE `offers` (
	`case_id` text NOT NULL,
	`person` text NOT NULL,
	`until_at` integer NOT NULL,
	`skipped` integer NOT NULL,
	PRIMARY KEY(`case_id`, `person`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offers_one_person` ON `offers` (`case_id`) WHERE "offers"."skipped" = 0;--> statement-breakpoint
CREATE UNIQUE INDEX `offers_one_case` ON `offers` (`person`) WHERE "offers"."skipped" = 0;--> statement-breakpoint
CREATE INDEX `offers_until` ON `offers` (`until_at`);--> statement-breakpoint
CREATE TABLE `person_settings` (
	`person` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `cases` ADD `deadline_at` integer;--> statement-breakpoint
UPDATE `cases` SET `deadline_at` = json_extract(`state`, '$.deadlineAt') WHERE `live` = 1;
