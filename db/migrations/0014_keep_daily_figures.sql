CREATE TABLE `case_days` (
	`day` integer NOT NULL,
	`channel` text NOT NULL,
	`what` text NOT NULL,
	`part` text NOT NULL,
	`n` integer NOT NULL,
	`amount` integer NOT NULL,
	PRIMARY KEY(`day`, `channel`, `what`, `part`)
) WITHOUT ROWID;
--> statement-breakpoint
DROP INDEX `case_events_at`;--> statement-breakpoint
CREATE INDEX `case_events_ends` ON `case_events` (`at`,`type`,`case_id`) WHERE "case_events"."type" in ('cleared', 'reopened');--> statement-breakpoint
DROP INDEX `cases_opened`;--> statement-breakpoint
DROP INDEX `cases_solved`;--> statement-breakpoint
ALTER TABLE `cases` ADD `refunded` text;--> statement-breakpoint
UPDATE `cases` SET `refunded` = (SELECT json_group_array(json(json_extract(`value`, '$.effect.money'))) FROM json_each(`cases`.`state`, '$.remedies') WHERE json_extract(`value`, '$.state') = 'verified' AND json_extract(`value`, '$.effect.money') IS NOT NULL) WHERE EXISTS (SELECT 1 FROM json_each(`cases`.`state`, '$.remedies') WHERE json_extract(`value`, '$.state') = 'verified' AND json_extract(`value`, '$.effect.money') IS NOT NULL);--> statement-breakpoint
CREATE INDEX `cases_opened` ON `cases` (`opened_at`,`channel`,`code`,`claimed_at`);--> statement-breakpoint
CREATE INDEX `cases_solved` ON `cases` (`solved_at`,`channel`,`opened_at`,`refunded`) WHERE "cases"."solved_at" is not null;