CREATE TABLE `procedure_confirmations` (
	`code` text NOT NULL,
	`version` text NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`code`, `version`, `person`)
);
--> statement-breakpoint
CREATE TABLE `procedures` (
	`code` text NOT NULL,
	`version` text NOT NULL,
	`body` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	`in_use_since` integer NOT NULL,
	`known` integer NOT NULL,
	PRIMARY KEY(`code`, `version`)
);
--> statement-breakpoint
CREATE INDEX `procedures_in_use` ON `procedures` (`code`,`in_use_since`);