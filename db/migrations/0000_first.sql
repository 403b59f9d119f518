CREATE TABLE `cards` (
	`case_id` text PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`ts` text,
	`wanted` integer NOT NULL,
	`shown` integer NOT NULL,
	`shown_hash` text,
	`rank` integer NOT NULL,
	`attempted_at` integer,
	`attempts` integer NOT NULL,
	`not_before_at` integer NOT NULL,
	`failure` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cards_behind` ON `cards` (`channel`,`rank`,`not_before_at`) WHERE "cards"."wanted" > "cards"."shown";--> statement-breakpoint
CREATE INDEX `cards_place` ON `cards` (`channel`,`ts`);--> statement-breakpoint
CREATE TABLE `case_events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_events_once` ON `case_events` (`case_id`,`version`);--> statement-breakpoint
CREATE INDEX `case_events_at` ON `case_events` (`at`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`version` integer NOT NULL,
	`code` text NOT NULL,
	`family` text NOT NULL,
	`order_id` text,
	`fingerprint` text NOT NULL,
	`detector` text NOT NULL,
	`status` text NOT NULL,
	`severity` text NOT NULL,
	`priority` text NOT NULL,
	`owner` text,
	`team` text NOT NULL,
	`channel` text NOT NULL,
	`opened_at` integer NOT NULL,
	`claimed_at` integer,
	`solved_at` integer,
	`ended_at` integer,
	`due_at` integer,
	`next_priority_at` integer,
	`claim_due_at` integer,
	`solve_due_at` integer,
	`value` integer,
	`currency` text,
	`live` integer NOT NULL,
	`state` text NOT NULL,
	CONSTRAINT "cases_status" CHECK("cases"."status" in ('open', 'claimed', 'waiting', 'verifying', 'solved', 'closed', 'cleared', 'merged', 'withdrawn')),
	CONSTRAINT "cases_live_status" CHECK("cases"."live" = ("cases"."status" in ('open', 'claimed', 'waiting', 'verifying')))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number_unique` ON `cases` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_one_live` ON `cases` (`fingerprint`) WHERE "cases"."status" in ('open', 'claimed', 'waiting', 'verifying');--> statement-breakpoint
CREATE INDEX `cases_order` ON `cases` (`order_id`);--> statement-breakpoint
CREATE INDEX `cases_fingerprint` ON `cases` (`fingerprint`,`number`);--> statement-breakpoint
CREATE INDEX `cases_live` ON `cases` (`priority`,`due_at`) WHERE "cases"."live" = 1;--> statement-breakpoint
CREATE INDEX `cases_owner` ON `cases` (`owner`,`due_at`) WHERE "cases"."live" = 1;--> statement-breakpoint
CREATE INDEX `cases_opened` ON `cases` (`opened_at`);--> statement-breakpoint
CREATE INDEX `cases_solved` ON `cases` (`solved_at`);--> statement-breakpoint
CREATE INDEX `cases_priority_due` ON `cases` (`next_priority_at`) WHERE "cases"."next_priority_at" is not null;--> statement-breakpoint
CREATE TABLE `cursors` (
	`name` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `demand` (
	`sku` text NOT NULL,
	`warehouse` text NOT NULL,
	`paid_at` integer NOT NULL,
	`order_id` text NOT NULL,
	`line` integer NOT NULL,
	`quantity` integer NOT NULL,
	PRIMARY KEY(`sku`, `warehouse`, `paid_at`, `order_id`, `line`)
);
--> statement-breakpoint
CREATE INDEX `demand_order` ON `demand` (`order_id`);--> statement-breakpoint
CREATE INDEX `demand_sku` ON `demand` (`sku`,`warehouse`,`order_id`);--> statement-breakpoint
CREATE TABLE `denials` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`action` text NOT NULL,
	`code` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `digests` (
	`channel` text NOT NULL,
	`local_date` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`channel`, `local_date`)
);
--> statement-breakpoint
CREATE TABLE `effects` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`order_id` text NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` integer,
	`requested_at` integer NOT NULL,
	`verify_by` integer,
	`alarmed_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `effects_due` ON `effects` (`next_at`) WHERE "effects"."next_at" is not null;--> statement-breakpoint
CREATE INDEX `effects_order` ON `effects` (`order_id`);--> statement-breakpoint
CREATE INDEX `effects_verify` ON `effects` (`verify_by`) WHERE "effects"."state" in ('requested', 'sent', 'unknown', 'accepted');--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`subject` text NOT NULL,
	`received_at` integer NOT NULL,
	`digest` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_once` ON `events` (`source`,`id`);--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject`,`seq`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_ups_due` ON `follow_ups` (`due_at`);--> statement-breakpoint
CREATE TABLE `interactions` (
	`key` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`answer` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `interactions_at` ON `interactions` (`at`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `order_keys` (
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`order_id` text NOT NULL,
	PRIMARY KEY(`kind`, `value`, `order_id`)
);
--> statement-breakpoint
CREATE INDEX `order_keys_order` ON `order_keys` (`order_id`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`facts` text NOT NULL,
	`placed_at` integer,
	`next_check_at` integer,
	`rules_version` text NOT NULL,
	`muted` text NOT NULL,
	`has_cases` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `orders_due` ON `orders` (`next_check_at`) WHERE "orders"."next_check_at" is not null;--> statement-breakpoint
CREATE INDEX `orders_placed` ON `orders` (`placed_at`);--> statement-breakpoint
CREATE TABLE `rechecks` (
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`after_order_id` text NOT NULL,
	PRIMARY KEY(`kind`, `value`)
);
--> statement-breakpoint
CREATE TABLE `rejected_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`received_at` integer NOT NULL,
	`event_id` text,
	`error` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sends` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`case_id` text,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`attempted_at` integer,
	`attempts` integer NOT NULL,
	`not_before_at` integer NOT NULL,
	`ts` text,
	`failure` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sends_key_unique` ON `sends` (`key`);--> statement-breakpoint
CREATE INDEX `sends_waiting` ON `sends` (`not_before_at`) WHERE "sends"."state" in ('wanted', 'attempted');--> statement-breakpoint
CREATE TABLE `stock` (
	`sku` text NOT NULL,
	`warehouse` text NOT NULL,
	`on_hand` integer NOT NULL,
	`at` integer NOT NULL,
	`wanted` integer NOT NULL,
	`short_from_paid_at` integer,
	`short_from_order_id` text,
	PRIMARY KEY(`sku`, `warehouse`)
);
