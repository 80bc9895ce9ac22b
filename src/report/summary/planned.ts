import { markdownCell, markdownName, markdownPath } from '../escape.ts';
import { askedText, exampleText } from '../planned-run.ts';
import type { Report } from '../report.ts';
import { costText } from '../text.ts';

const MAX_INPUTS = 30;

/** The jobs of a dry run, their expected cost, and the agent's other inputs. Empty for any other run. */
export function plannedText({ planned, agent, estimatedCost }: Report): string {
  if (planned === null || agent === null) return '';
  const cost = estimatedCost === null ? '' : ` Estimated cost: about **${costText(estimatedCost)}**.`;
  const asked = `Roe would be asked for **${markdownCell(askedText(planned, agent))}**.${cost}\n\n`;
  const values = Object.entries(planned.example?.values ?? {}).slice(0, MAX_INPUTS);
  if (planned.example === null || values.length === 0) return asked;
  const lines = values.map(([key, value]) => `- ${markdownName(key)}: ${markdownCell(exampleText(value))}\n`);
  return `${asked}The agent’s other inputs, as the first case ${markdownPath(planned.example.case)} sends them:\n\n${lines.join('')}\n`;
}
