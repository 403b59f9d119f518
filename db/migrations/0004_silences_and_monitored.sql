CREATE TABLE `silenced_cases` (
	`case_id` text PRIMARY KEY NOT NULL,
	`silence_id` integer NOT NULL,
	`at` integer NOT NULL,
	`kept` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`silence_id`) REFERENCES `silences`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `silenced_cases_silence` ON `silenced_cases` (`silence_id`);--> statement-breakpoint
CREATE INDEX `silenced_cases_kept` ON `silenced_cases` (`silence_id`,`case_id`) WHERE "silenced_cases"."kept" = 1;--> statement-breakpoint
CREATE TABLE `silences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`matcher` text NOT NULL,
	`starts_at` integer NOT NULL,
	`until_at` integer NOT NULL,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	`ended_by` text
);
--> statement-breakpoint
CREATE INDEX `silences_until` ON `silences` (`until_at`);--> statement-breakpoint
CREATE TABLE `monitored` (
	`fingerprint` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`code` text NOT NULL,
	`order_id` text,
	`opened_at` integer NOT NULL,
	`ended_at` integer,
	`evidence` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `monitored_owner` ON `monitored` (`owner`);--> statement-breakpoint
CREATE INDEX `monitored_code` ON `monitored` (`code`,`opened_at`);