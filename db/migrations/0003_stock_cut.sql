ALTER TABLE `stock` ADD `served` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `stock` ADD `settled` integer DEFAULT true NOT NULL;--> statement-breakpoint
UPDATE `stock` SET `served` = (SELECT coalesce(sum(`quantity`), 0) FROM `demand`
  WHERE `demand`.`sku` = `stock`.`sku` AND `demand`.`warehouse` = `stock`.`warehouse`
    AND (`stock`.`short_from_paid_at` IS NULL
      OR (`demand`.`paid_at`, `demand`.`order_id`) < (`stock`.`short_from_paid_at`, `stock`.`short_from_order_id`)));
