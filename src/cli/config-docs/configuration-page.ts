import { Document, isMap, visit } from 'yaml';
import { z } from 'zod';
import type { Params } from '../../domain/detection/rule.ts';
import { Environment } from '../../environment.ts';
import { RULE_PARAMS } from '../../settings/rule-params.ts';
import { durationText } from '../../settings/schema/duration.ts';
import { SettingsFile } from '../../settings/schema/settings-file.ts';
import { EXAMPLE_FILE } from './example-file.ts';
import { defaultOf, type Row, type SchemaNode, schemaRows } from './schema-rows.ts';

/** docs/configuration.md, made of the schemas that check the settings. */
export function configurationPage(): string {
  const paragraphs = [
    '# Configuration',
    'This page is generated: `npm run ordermend -- config-docs --write`.',
    'Ordermend reads its environment (and a file `.env` beside it, which never overrides the environment), and one configuration file. Every wrong setting of either is named at once, a mistake in the file with line, column and path. An empty value counts as absent.',
    '## Environment',
    environmentTable(),
    '## ordermend.yaml',
    'Every key may be left out; without a file all defaults apply, and every full member of `ORDERMEND_CHANNEL` is a handler. Durations are written `90s`, `30m`, `4h`, `30d`. An example:',
    fenced(EXAMPLE_FILE),
    ...Object.entries(propertiesOf(SettingsFile)).flatMap(([key, node]) => section(key, node)),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function environmentTable(): string {
  const rows = Object.entries(propertiesOf(Environment)).map(
    ([name, node]) => `| \`${name}\` | ${cell(defaultOf(node))} | ${cell(node.description ?? '')} |`,
  );
  return ['| name | default | meaning |', '|---|---|---|', ...rows].join('\n');
}

function section(key: string, node: SchemaNode): readonly string[] {
  const rows = schemaRows(key, node);
  return [
    `### ${key}`,
    node.description ?? '',
    ...(rows.length === 0 ? [] : [rowTable(rows)]),
    ...(key === 'rules' ? ['The rules and their own parameters:', ruleTable()] : []),
    ...(isWorthShowing(node.default) ? ['Default:', fenced(yamlOf({ [key]: node.default }))] : []),
  ];
}

/** A map within a map stands on one line. */
function yamlOf(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Map(_key, node, path) {
      node.flow = path.filter(isMap).length > 1;
    },
  });
  return document.toString();
}

function rowTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ key, values, byDefault, meaning }) => `| \`${key}\` | ${cell(values)} | ${cell(byDefault)} | ${cell(meaning)} |`,
  );
  return ['| key | values | default | meaning |', '|---|---|---|---|', ...lines].join('\n');
}

function ruleTable(): string {
  const lines = Object.entries(RULE_PARAMS).map(([code, params]) => {
    const figures = Object.entries(params).map(([name, value]) => `\`${name}: ${figureOf(name, value)}\``);
    return `| \`${code}\` | ${figures.join(', ') || '–'} |`;
  });
  return ['| rule | parameters |', '|---|---|', ...lines].join('\n');
}

function figureOf(name: string, value: Params[string]): string {
  return name.endsWith('Ms') && typeof value === 'number' ? durationText(value) : String(value);
}

function isWorthShowing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function propertiesOf(schema: z.ZodType): Readonly<Record<string, SchemaNode>> {
  const node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  return node.properties ?? {};
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
