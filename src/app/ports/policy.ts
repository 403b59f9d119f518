import type { Signature } from '../../domain/case/approval.ts';
import type { ApprovalMatrix } from '../../domain/case/approval-matrix.ts';
import type { Route } from '../../domain/case/case.ts';
import type { ClockMarks, Stage } from '../../domain/case/clock.ts';
import type { CaseCode, Department } from '../../domain/catalogue/exception-types.ts';
import type { Family, Priority, Severity } from '../../domain/catalogue/severity.ts';
import type { RuleSettings } from '../../domain/detection/answer-order.ts';
import type { ClassifySettings } from '../../domain/detection/classify.ts';
import type { BusinessCalendar } from '../../domain/detection/rule.ts';
import type { ChannelId, PersonId } from '../../domain/ids.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';

/** What people decided in `ordermend.yaml`, as detection and cases ask for it. */
export interface Policy {
  /** Changes when any rule or parameter changes: open orders are then judged again. */
  readonly rulesVersion: string;
  readonly rules: RuleSettings;
  readonly classify: ClassifySettings;
  /** Business time that rules count in. */
  readonly calendar: BusinessCalendar;
  /** When the courier collects next at a warehouse after a time; absent when no team names any. */
  readonly nextCutOff?: (warehouse: string, at: number) => number | undefined;
  routeOf(about: CaseAbout): Route;
  /** When a case that opens now should be claimed, told to its customer and solved, with the stages on the way there. */
  clocksOf(about: ClocksAbout): CaseClocks;
  /** The procedure that cases of a code follow which open now; none where people switched it off. */
  procedureOf(code: CaseCode): Procedure | undefined;
  /** Whose signatures remedies need. */
  readonly approvals: ApprovalMatrix;
  /** Whom to ask for them; never `not`, who wants them. */
  approversOf(about: {
    readonly team: string;
    readonly needs: readonly Signature[];
    readonly not: PersonId;
  }): readonly PersonId[];
  /** Who is told that a clock of a case reached a stage; nobody where nobody is named. */
  toldOf(about: ToldAbout): readonly PersonId[];
  /** When people of a team may be told of a case: now, or when the team opens next. */
  noticeAt(about: NoticeAbout): number;
  /** A time of day so much working time of a team later. */
  afterWork(team: string, at: number, durationMs: number): number;
  /** Where a department is asked; `undefined`: in the channel of the case. */
  departmentChannel(department: Department): ChannelId | undefined;
}

/** A stage that a clock of a case reached. */
export interface ToldAbout {
  readonly team: string;
  readonly stage: Stage;
  readonly owner?: PersonId;
}

/** Something to be told of a case at a time, epoch milliseconds. */
export interface NoticeAbout {
  readonly team: string;
  readonly priority: Priority;
  readonly at: number;
}

/** What the terms of a case depend on (domain.md 2.3). */
export interface ClocksAbout {
  readonly team: string;
  readonly priority: Priority;
  readonly at: number;
  readonly code?: CaseCode;
  readonly deadlineAt?: number;
  /** Its goods do not keep. */
  readonly perishable?: boolean;
}

/** The ends of the terms of a case; epoch milliseconds. */
export interface CaseClocks {
  readonly claimDueAt: number;
  readonly contactDueAt: number;
  readonly solveDueAt: number;
  readonly marks: ClockMarks;
}

/** What a route may ask of a case. */
export interface CaseAbout {
  readonly code: CaseCode;
  readonly family: Family;
  readonly severity: Severity;
  readonly priority: Priority;
  readonly currency?: string;
  /** Sales channel of the order. */
  readonly channel?: string;
  readonly country?: string;
  readonly tier?: string;
  /** What is at stake, in minor units of `currency`. */
  readonly value?: number;
  /** For how long the trouble has been true. */
  readonly ageMs: number;
}
