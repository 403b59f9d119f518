ALTER TABLE `cases` ADD `stage_at` integer;--> statement-breakpoint
CREATE INDEX `cases_stage` ON `cases` (`stage_at`) WHERE "cases"."stage_at" is not null;