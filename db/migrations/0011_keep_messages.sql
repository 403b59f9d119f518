CREATE TABLE `messages` (
	`key` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`sender` text NOT NULL,
	`text` text NOT NULL,
	`intent` text NOT NULL,
	`case_id` text,
	`order_id` text,
	`candidates` text NOT NULL,
	`placed_by` text
);
--> statement-breakpoint
CREATE INDEX `messages_unplaced` ON `messages` (`at`) WHERE "messages"."state" = 'unplaced';