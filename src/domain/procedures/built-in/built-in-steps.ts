import type { ExceptionCode } from '../../catalogue/exception-types.ts';
import type { StepPlan } from '../step-plan.ts';
import { CUSTOMER_STEPS } from './customer.ts';
import { LOGISTICS_STEPS } from './logistics.ts';
import { PAYMENT_STEPS } from './payment.ts';
import { PRODUCT_STEPS } from './product.ts';
import { SYSTEM_STEPS } from './system.ts';

/** The steps that Ordermend comes with, for every exception type (domain.md 3, column Playbook). */
export const BUILT_IN_STEPS = {
  ...PAYMENT_STEPS,
  ...LOGISTICS_STEPS,
  ...PRODUCT_STEPS,
  ...CUSTOMER_STEPS,
  ...SYSTEM_STEPS,
} as const satisfies Record<ExceptionCode, readonly StepPlan[]>;
