CREATE TABLE `coming_troubles` (
	`order_id` text NOT NULL,
	`code` text NOT NULL,
	`warn_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `code`)
);
--> statement-breakpoint
CREATE INDEX `coming_troubles_warn` ON `coming_troubles` (`warn_at`,`due_at`);