import type { Case } from '../../domain/case/case.ts';
import { SEVERITIES } from '../../domain/catalogue/severity.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { actionId } from '../action-ids.ts';
import { option, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';

/** A case whose severity is to change. */
export interface SeverityForm extends FormView {
  readonly case: Pick<Case, 'id' | 'version' | 'severity'>;
}

/** The form to raise or lower a severity: `severity`, and a `note` that says why. */
export function severityModal(view: SeverityForm, messages: Messages): RenderedModal {
  const { life, modals, catalogue, locale } = messages;
  const now = view.case.severity;
  const options = SEVERITIES.filter((it) => it !== now).map((it) => option(catalogue.severities[it], it));
  return form({
    view,
    callbackId: actionId('severity'),
    title: life.titles.severity,
    submit: life.submits.severity,
    close: modals.cancel,
    blocks: [
      input(
        'severity',
        life.fields.severity,
        staticSelect({ actionId: INPUT_ACTION, placeholder: modals.choose, options }),
        { hint: life.hints.severity(plainPen(locale), now) },
      ),
      noteField(messages, false),
    ],
  });
}
