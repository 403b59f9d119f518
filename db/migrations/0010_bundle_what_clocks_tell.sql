CREATE TABLE `tellings` (
	`key` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`stage` integer NOT NULL,
	`start_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tellings_recipient` ON `tellings` (`recipient`,`stage`,`start_at`);--> statement-breakpoint
CREATE TABLE `told_clocks` (
	`key` text NOT NULL,
	`case_id` text NOT NULL,
	`clock` text NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`key`, `case_id`, `clock`),
	FOREIGN KEY (`key`) REFERENCES `tellings`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
