import type { Line } from '../../../cli/pdf.ts';

interface Invoice {
  readonly name: string;
  readonly supplier: string;
  readonly number: string;
  readonly date: string;
  readonly currency: string;
  readonly lines: readonly { readonly description: string; readonly amount: number }[];
  /** What the golden file says: not all of the answer, only what must not change. */
  readonly expected: unknown;
}

/** Companies and figures are invented. */
export const INVOICES: readonly Invoice[] = [
  {
    name: 'consulting-2026-014',
    supplier: 'Alder & Finch Consulting',
    number: 'AF-2026-014',
    date: '2026-02-02',
    currency: 'EUR',
    lines: [
      { description: 'Process review', amount: 4200 },
      { description: 'Travel', amount: 318.4 },
    ],
    expected: {
      number: 'AF-2026-014',
      currency: 'EUR',
      total: { $number: 4518.4, $tolerance: 0.01 },
      supplier: { $pattern: '^Alder' },
    },
  },
  {
    name: 'freight-88120',
    supplier: 'Tidewater Freight ApS',
    number: '88120',
    date: '2026-03-19',
    currency: 'DKK',
    lines: [
      { description: 'Container Aarhus to Felixstowe', amount: 21900 },
      { description: 'Customs clearance', amount: 1450 },
      { description: 'Storage, 3 days', amount: 900 },
    ],
    expected: {
      number: '88120',
      date: '2026-03-19',
      total: 24250,
      lines: [{ amount: 21900 }, { amount: 1450 }, { amount: 900 }],
    },
  },
  {
    name: 'hosting-q2',
    supplier: 'Northlight Hosting Oy',
    number: 'NL-Q2-2026',
    date: '2026-07-01',
    currency: 'EUR',
    lines: [{ description: 'Servers, second quarter', amount: 1260 }],
    expected: { number: 'NL-Q2-2026', total: 1260, currency: 'EUR' },
  },
  {
    name: 'stationery-5531',
    supplier: 'Pemberton Paper Ltd',
    number: '5531',
    date: '2026-05-28',
    currency: 'GBP',
    lines: [
      { description: 'Paper, 40 boxes', amount: 612 },
      { description: 'Delivery', amount: 24.5 },
    ],
    expected: { supplier: 'Pemberton Paper Ltd', total: { $number: 636.5, $tolerance: 0.005 } },
  },
];

export const CONTRACTS: readonly { readonly path: string; readonly lines: readonly Line[] }[] = [
  {
    path: '2025/cleaning-services',
    lines: [
      { title: 'Cleaning Services Agreement' },
      '',
      'Between Pelham Court Estates Ltd and Brightway Cleaning Ltd.',
      'End date: 2027-01-31',
      'Notice period: 60 days',
    ],
  },
  {
    path: '2026/data-processing',
    lines: [
      { title: 'Data Processing Agreement' },
      '',
      'Between Harbourline Analytics Ltd and Quillstone Research B.V.',
      'End date: 2028-06-30',
      'Notice period: 90 days',
    ],
  },
  {
    path: '2026/equipment-lease',
    lines: [
      { title: 'Equipment Lease' },
      '',
      'Between Tidewater Freight ApS and Northlight Hosting Oy.',
      'End date: 2029-12-31',
      'Notice period: 180 days',
    ],
  },
];

interface Order {
  readonly path: string;
  readonly customer: string;
  readonly lines: readonly (readonly [article: string, pieces: number])[];
}

/** Companies are invented. */
export const ORDERS: readonly Order[] = [
  { path: '2026-08/1001', customer: 'Pelham Court Estates Ltd', lines: [['Door handle, brass', 24]] },
  { path: '2026-08/1002', customer: 'Quillstone Research B.V.', lines: [['Desk lamp', 6]] },
  { path: '2026-08/1003', customer: 'Harbourline Analytics Ltd', lines: [['Cable tray, 2 m', 40]] },
  { path: '2026-08/1004', customer: 'Brightway Cleaning Ltd', lines: [['Mop head', 120]] },
  { path: '2026-08/1005', customer: 'Northlight Hosting Oy', lines: [['Rack screw M6', 2000]] },
  { path: '2026-08/1006', customer: 'Tidewater Freight ApS', lines: [['Pallet wrap', 60]] },
  { path: '2026-08/1007', customer: 'Alder & Finch Consulting', lines: [['Notebook A5', 30]] },
  { path: '2026-08/1008', customer: 'Pemberton Paper Ltd', lines: [['Cutter blade', 12]] },
  { path: '2026-09/1009', customer: 'Northlight Hosting Oy', lines: [['Patch cable, 1 m', 300]] },
  { path: '2026-09/1010', customer: 'Tidewater Freight ApS', lines: [['Lashing strap', 48]] },
  { path: '2026-09/1011', customer: 'Brightway Cleaning Ltd', lines: [['Glass cleaner, 5 l', 18]] },
  { path: '2026-09/1012', customer: 'Quillstone Research B.V.', lines: [['Monitor arm', 9]] },
];

interface Alert {
  readonly id: string;
  readonly customer: string;
  readonly rule: string;
  readonly transactions: readonly (readonly [date: string, counterparty: string, amount: number])[];
  /** Letters beside the alert; most alerts have none. */
  readonly letters: Readonly<Record<string, readonly Line[]>>;
}

/** People and companies are invented. */
export const ALERTS: readonly Alert[] = [
  {
    id: 'AL-2041',
    customer: 'Harbour Kiosk ApS',
    rule: 'Cash deposits far above the stated turnover',
    transactions: [
      ['2026-08-03', 'Cash deposit, Aarhus', 6400],
      ['2026-08-05', 'Cash deposit, Randers', 5900],
      ['2026-08-06', 'Quillstone Research B.V.', 7350.5],
    ],
    letters: {
      'bank-letter': [
        { title: 'Letter from the branch' },
        '',
        'The deposits were made in small notes.',
        'Stated turnover: 3000',
      ],
      'reply-of-the-customer': [{ title: 'Reply' }, '', 'The deposits are the takings of three summer markets.'],
    },
  },
  {
    id: 'AL-2042',
    customer: 'Lantern Shop Lda',
    rule: 'First payment to a new country',
    transactions: [['2026-08-11', 'Pemberton Paper Ltd', 612]],
    letters: {},
  },
  {
    id: 'AL-2043',
    customer: 'Northlight Hosting Oy',
    rule: 'Many payments just below a limit',
    transactions: [
      ['2026-08-14', 'Alder & Finch Consulting', 2900],
      ['2026-08-15', 'Brightway "Spotless" Cleaning, Ltd', 2950],
    ],
    letters: {},
  },
];

interface Pack {
  readonly name: string;
  readonly merchant: string;
  readonly documents: Readonly<Record<string, readonly Line[]>>;
  /** Photos by name, as the colours of wall and door. */
  readonly photos: Readonly<Record<string, readonly [wall: number, door: number]>>;
  readonly decision: 'approve' | 'review' | 'decline';
}

/** Companies are invented. */
export const PACKS: readonly Pack[] = [
  {
    name: 'harbour-kiosk',
    merchant: 'Merchant: Harbour Kiosk\n',
    documents: {
      application: [{ title: 'Application' }, '', 'Merchant: Harbour Kiosk ApS', 'Monthly volume: 3000'],
      lease: [{ title: 'Lease of a kiosk' }, '', 'Monthly rent: 900'],
    },
    photos: { kiosk: [0x6f9fd8, 0x22314a] },
    // Too little is known.
    decision: 'review',
  },
  {
    name: 'lantern-shop',
    merchant: 'Merchant: Lantern Shop\nSells paper lanterns and garden lights to private customers, since 2019.\n',
    documents: {
      application: [{ title: 'Application' }, '', 'Merchant: Lantern Shop Lda', 'Monthly volume: 18000'],
      'bank-statement': [{ title: 'Statement of account' }, '', 'Deposit: 17250.5'],
    },
    photos: { 'shop-front': [0xf2c14e, 0x7a3b1d], 'stock-room': [0xb9b4a8, 0x4c4a45] },
    decision: 'approve',
  },
  {
    name: 'oakbridge-coins',
    merchant:
      'Merchant: Oakbridge Coins\nBuys and sells coins of collectors, and plans to offer crypto on instalment.\n',
    documents: { application: [{ title: 'Application' }, '', 'Merchant: Oakbridge Coins', 'Monthly volume: 240000'] },
    photos: {},
    decision: 'decline',
  },
];

/** Companies are invented. */
export const LISTINGS = [
  { id: 'lantern-red', title: 'Paper lantern, red', website: 'https://lanternshop.example/lanterns/red?size=40' },
  { id: 'coin-1804', title: 'Silver coin, "1804"', website: 'https://oakbridge-coins.example/coins/1804' },
  { id: 'kiosk-coffee', title: 'Coffee, 1 kg', website: 'https://harbour-kiosk.example/coffee' },
  { id: 'paper-a4', title: 'Paper, A4, 40 boxes', website: 'https://pemberton-paper.example/a4?boxes=40' },
] as const;
