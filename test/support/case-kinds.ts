import { type AgentScript, DOCUMENT_AGENT_ID } from '../../simulators/roe/scenario.ts';
import { CASE_AGENT, caseAgent } from './case-agent.ts';

export const KIND_NAMES = ['files', 'folders', 'several-inputs', 'rows', 'rows-with-files'] as const;
/** What the cases of a run are made of. */
export type KindName = (typeof KIND_NAMES)[number];

/** Cases of the same content would send the same. */
interface NamedCase {
  readonly name: string;
  readonly content: string;
}

export interface Kind {
  /** Null if it is an agent of every scenario. */
  readonly agent: AgentScript | null;
  readonly inputs: Readonly<Record<string, string>> & { readonly 'agent-id': string };
  readonly idOf: (name: string) => string;
  /** The whole workspace. */
  readonly filesOf: (cases: readonly NamedCase[]) => Readonly<Record<string, string>>;
  /** The keys of the parts that a request has, without the metadata. */
  readonly sent: readonly string[];
}

const pdf = (text: string) => `%PDF-1.4\n(File: ${text}) Tj\n%%EOF\n`;

/** Too large to be hashed before the run begins to send. */
const large = (text: string) => text.padEnd(70_000, ' ');

const pack = (folder: string, content: string): Record<string, string> => ({
  [`${folder}/context.md`]: `of ${content}`,
  [`${folder}/1.pdf`]: pdf(`${content}, 1`),
  [`${folder}/2.pdf`]: large(pdf(`${content}, 2`)),
});

const each = (filesOf: (one: NamedCase) => Record<string, string>) => (cases: readonly NamedCase[]) =>
  Object.assign({}, ...cases.map(filesOf)) as Record<string, string>;

const table = (columns: string, cells: (content: string) => string, cases: readonly NamedCase[]) => {
  const rows = cases.map(({ name, content }) => `${name},${cells(content)}`);
  return { 'table.csv': `id,${columns}\n${rows.join('\n')}\n` };
};

function textsOnly(): AgentScript {
  const [context, details] = caseAgent().versions[0]?.inputs ?? [];
  if (!context || !details) throw new Error('the agent has no two texts');
  return caseAgent({ inputs: [context, details], optionalInputs: [] });
}

export const KINDS: Readonly<Record<KindName, Kind>> = {
  files: {
    agent: null,
    inputs: { 'agent-id': DOCUMENT_AGENT_ID, files: '*.pdf' },
    idOf: (name) => `${name}.pdf`,
    filesOf: each(({ name, content }) => ({ [`${name}.pdf`]: pdf(content) })),
    sent: ['pdf_file'],
  },
  /** Several files under one key, and the text of another. */
  folders: {
    agent: caseAgent(),
    inputs: {
      'agent-id': CASE_AGENT,
      files: 'f*/*.pdf',
      'one-job-per': 'folder',
      inputs: `context: { text: "{dir}/context.md" }
details: all
documents: { file: "{path}" }
photo: { file: "{dir}/*.png", optional: true }`,
    },
    idOf: (name) => `${name}/`,
    filesOf: each(({ name, content }) => pack(name, content)),
    sent: ['context', 'details', 'documents', 'documents'],
  },
  /** Files under two keys, and a text. */
  'several-inputs': {
    agent: caseAgent(),
    inputs: {
      'agent-id': CASE_AGENT,
      files: 'f*/context.md',
      inputs: `context: { text: "{path}" }
details: all
documents: { file: "{dir}/*.pdf" }
photo: { file: "{dir}/photo.png" }`,
    },
    idOf: (name) => `${name}/context.md`,
    filesOf: each(({ name, content }) => ({ ...pack(name, content), [`${name}/photo.png`]: `\x89PNG ${content}` })),
    sent: ['context', 'details', 'documents', 'documents', 'photo'],
  },
  rows: {
    agent: textsOnly(),
    inputs: { 'agent-id': CASE_AGENT, files: '', rows: 'table.csv', inputs: 'context: "{text}"\ndetails: all' },
    idOf: (name) => name,
    filesOf: (cases) => table('text', (content) => `"of ${content}"`, cases),
    sent: ['context', 'details'],
  },
  /** All rows name the same files. */
  'rows-with-files': {
    agent: caseAgent(),
    inputs: {
      'agent-id': CASE_AGENT,
      files: '',
      rows: 'table.csv',
      inputs: `context: { text: "{folder}/context.md" }
details: "{text}"
documents: { file: "{folder}/*.pdf" }
photo: { file: "photos/{id}.png", optional: true }`,
    },
    idOf: (name) => name,
    filesOf: (cases) => ({ ...pack('pack', 'all'), ...table('folder,text', (text) => `pack,"of ${text}"`, cases) }),
    sent: ['context', 'details', 'documents', 'documents'],
  },
};
