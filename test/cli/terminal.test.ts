import { expect, it } from 'vitest';
import { summaryText } from '../../cli/terminal.ts';

it('a table of the summary in the terminal has names without links and tags, and folds have only their titles', () => {
  const markdown = [
    '| File | total |',
    '| :-- | --: |',
    '| [docs/<wbr>a.pdf](https://github.example/a) <sub>[report](https://github.example/r#file=a)</sub> | *missing* |',
    '',
    '<details>',
    '<summary>Outputs of 1 file</summary>',
    '',
    'hidden',
    '</details>',
    '',
  ].join('\n');
  expect(summaryText(markdown)).toBe('File        total\ndocs/a.pdf  missing\n\n▶ Outputs of 1 file');
});
