CREATE TABLE `links` (
	`name` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`source` text PRIMARY KEY NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `waiting_events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`id` text NOT NULL,
	`received_at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `waiting_events_once` ON `waiting_events` (`source`,`id`);
--> statement-breakpoint
INSERT INTO `sources` (`source`, `last_at`) SELECT `source`, max(`received_at`) FROM `events` GROUP BY `source`;
