CREATE TABLE `channel_tries` (
	`channel` text NOT NULL,
	`at` integer NOT NULL,
	`tried` integer NOT NULL,
	`failed` integer NOT NULL,
	PRIMARY KEY(`channel`, `at`)
);
--> statement-breakpoint
CREATE TABLE `subjects` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`memory` text NOT NULL,
	`next_check_at` integer,
	`checked_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
CREATE INDEX `subjects_due` ON `subjects` (`next_check_at`) WHERE "subjects"."next_check_at" is not null;--> statement-breakpoint
ALTER TABLE `cases` ADD `parent` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `group_key` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `grouped_at` integer;--> statement-breakpoint
CREATE INDEX `cases_group` ON `cases` (`group_key`,`grouped_at`) WHERE "cases"."live" = 1 and "cases"."group_key" is not null;--> statement-breakpoint
CREATE INDEX `cases_parent` ON `cases` (`parent`,`due_at`) WHERE "cases"."live" = 1 and "cases"."parent" is not null;--> statement-breakpoint
INSERT INTO `subjects` (`kind`, `id`, `memory`, `next_check_at`, `checked_at`)
SELECT 'source', `source`, json_object('firstAt', `last_at`, 'lastAt', `last_at`, 'gapsMs', json('[]'), 'longest', json('[]'), 'hours', json('[]'),
  'unmapped', json((SELECT json_group_object(json_extract(`state`, '$.evidence.type'), json_extract(`state`, '$.since'))
    FROM `cases` WHERE `code` = 'SYS.UNMAPPED_STATUS' AND json_extract(`state`, '$.subject.id') = `sources`.`source`))), NULL, 0
FROM `sources`;
