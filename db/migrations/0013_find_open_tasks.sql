ALTER TABLE `cases` ADD `task_due_at` integer;--> statement-breakpoint
CREATE INDEX `cases_task_due` ON `cases` (`task_due_at`) WHERE "cases"."task_due_at" is not null;--> statement-breakpoint
UPDATE `cases` SET `task_due_at` = (SELECT min(json_extract(`value`, '$.dueAt')) FROM json_each(`cases`.`state`, '$.tasks') WHERE json_extract(`value`, '$.state') = 'open') WHERE `live` = 1;
