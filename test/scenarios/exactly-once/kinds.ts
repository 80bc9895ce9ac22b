import type { AgentScript } from '../../../simulators/roe/scenario.ts';
import { DOCUMENT_AGENT_ID } from '../../../simulators/roe/scenario.ts';
import { CASE_AGENT, caseAgent } from '../../support/case-agent.ts';

/** What the cases of a schedule are made of. */
export type KindName = 'files' | 'folders' | 'several-inputs' | 'rows' | 'rows-with-files';

export interface Kind {
  readonly agent: AgentScript | null;
  readonly inputs: Readonly<Record<string, string>>;
  readonly idOf: (index: number) => string;
  /** The case's own files; `content` is the index, and another case's for a twin. */
  readonly filesOf: (index: number, content: string) => Readonly<Record<string, string>>;
  /** The files of all cases together. */
  readonly shared: (contents: readonly string[]) => Readonly<Record<string, string>>;
  /** The keys of the parts that a request has, without the metadata. */
  readonly sent: readonly string[];
}

const pdf = (text: string) => `%PDF-1.4\n(File: ${text}) Tj\n%%EOF\n`;

/** Number, not place: a twin's folder has another name and the same content. */
const packOf = (index: number, content: string) => ({
  [`f${index}/context.md`]: `of ${content}`,
  [`f${index}/1.pdf`]: pdf(`${content}, 1`),
  [`f${index}/2.pdf`]: pdf(`${content}, 2`),
});

const textsOnly = (): AgentScript => {
  const [context, details] = caseAgent().versions[0]?.inputs ?? [];
  if (!context || !details) throw new Error('the agent has no two texts');
  return caseAgent({ inputs: [context, details], optionalInputs: [] });
};

const tableOf = (columns: string, rowOf: (content: string) => string) => (contents: readonly string[]) => {
  const rows = contents.map((content, index) => `f${index},${rowOf(content)}`);
  return { 'table.csv': `id,${columns}\n${rows.join('\n')}\n` };
};

const NO_FILES = () => ({});

export const KINDS: Readonly<Record<KindName, Kind>> = {
  files: {
    agent: null,
    inputs: { 'agent-id': DOCUMENT_AGENT_ID, files: '*.pdf' },
    idOf: (index) => `f${index}.pdf`,
    filesOf: (index, content) => ({ [`f${index}.pdf`]: pdf(content) }),
    shared: NO_FILES,
    sent: ['pdf_file'],
  },
  /** Several files under one key, and the text of a third. */
  folders: {
    agent: caseAgent(),
    inputs: {
      'agent-id': CASE_AGENT,
      files: 'f*/*.pdf',
      'one-job-per': 'folder',
      inputs:
        'context: { text: "{dir}/context.md" }\ndetails: all\ndocuments: { file: "{path}" }\nphoto: { file: "{dir}/*.png", optional: true }',
    },
    idOf: (index) => `f${index}/`,
    filesOf: packOf,
    shared: NO_FILES,
    sent: ['context', 'details', 'documents', 'documents'],
  },
  /** Files under two keys, and a text. */
  'several-inputs': {
    agent: caseAgent(),
    inputs: {
      'agent-id': CASE_AGENT,
      files: 'f*/context.md',
      inputs:
        'context: { text: "{path}" }\ndetails: all\ndocuments: { file: "{dir}/*.pdf" }\nphoto: { file: "{dir}/photo.png" }',
    },
    idOf: (index) => `f${index}/context.md`,
    filesOf: (index, content) => ({ ...packOf(index, content), [`f${index}/photo.png`]: `\x89PNG ${content}` }),
    shared: NO_FILES,
    sent: ['context', 'details', 'documents', 'documents', 'photo'],
  },
  rows: {
    agent: textsOnly(),
    inputs: { 'agent-id': CASE_AGENT, files: '', rows: 'table.csv', inputs: 'context: "{text}"\ndetails: all' },
    idOf: (index) => `f${index}`,
    filesOf: NO_FILES,
    shared: tableOf('text', (content) => `"of ${content}"`),
    sent: ['context', 'details'],
  },
  'rows-with-files': {
    agent: caseAgent(),
    inputs: {
      'agent-id': CASE_AGENT,
      files: '',
      rows: 'table.csv',
      inputs:
        'context: { text: "{folder}/context.md" }\ndetails: "{text}"\ndocuments: { file: "{folder}/*.pdf" }\nphoto: { file: "photos/{id}.png", optional: true }',
    },
    idOf: (index) => `f${index}`,
    // Every row has the same files.
    filesOf: () => packOf(0, 'all'),
    shared: tableOf('folder,text', (content) => `f0,"of ${content}"`),
    sent: ['context', 'details', 'documents', 'documents'],
  },
};
