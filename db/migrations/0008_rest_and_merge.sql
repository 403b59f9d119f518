ALTER TABLE `cases` ADD `wake_at` integer;--> statement-breakpoint
ALTER TABLE `cases` ADD `wake_on` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `merged_into` text;--> statement-breakpoint
CREATE INDEX `cases_wake` ON `cases` (`wake_at`) WHERE "cases"."wake_at" is not null;--> statement-breakpoint
CREATE INDEX `cases_wake_on` ON `cases` (`wake_on`) WHERE "cases"."wake_on" is not null;--> statement-breakpoint
CREATE INDEX `cases_merged` ON `cases` (`merged_into`) WHERE "cases"."merged_into" is not null;