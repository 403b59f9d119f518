import { z } from 'zod';
import { BUTTONS } from './buttons.ts';
import { imageElement } from './images.ts';
import { MENUS } from './menus.ts';
import { PICKERS } from './pickers.ts';
import { TEXT_INPUTS } from './text-inputs.ts';

/** Slack's table of elements (slack.md 1.2), by type. */
const ELEMENTS = { ...BUTTONS, ...MENUS, ...PICKERS, ...TEXT_INPUTS, image: imageElement } as const;

type ElementType = keyof typeof ELEMENTS;

const EVERY_MENU = Object.keys(MENUS) as (keyof typeof MENUS)[];
const SMALL_PICKERS = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker'] as const;

/** Which elements may stand where (slack.md 1.1, 1.2). */
const PLACES = {
  actions: [
    'button',
    'overflow',
    'workflow_button',
    'datetimepicker',
    'rich_text_input',
    ...EVERY_MENU,
    ...SMALL_PICKERS,
  ],
  section: ['button', 'overflow', 'workflow_button', 'image', ...EVERY_MENU, ...SMALL_PICKERS],
  input: [
    ...(Object.keys(TEXT_INPUTS) as (keyof typeof TEXT_INPUTS)[]),
    'datetimepicker',
    ...EVERY_MENU,
    ...SMALL_PICKERS,
  ],
  context_actions: ['feedback_buttons', 'icon_button'],
} as const satisfies Record<string, readonly ElementType[]>;

/** One of the elements that may stand in this place. */
export function elementOf(place: keyof typeof PLACES) {
  const [first, ...rest] = PLACES[place].map((type: ElementType) => ELEMENTS[type]);
  return z.discriminatedUnion('type', [first as (typeof ELEMENTS)[ElementType], ...rest]);
}
