import type { ImportPreview } from '../../src/ui/options/verbs.ts';

export const PREVIEW: ImportPreview = {
  id: 'x',
  files: [
    {
      name: 'Connections.csv',
      format: 'linkedin_connections',
      outcome: 'partial',
      problem: null,
      people: 412,
      skipped: [
        { line: 17, why: 'nobody' },
        { line: 203, why: 'too-many-cells' },
      ],
      mapping: null,
    },
    {
      name: 'holiday.pdf',
      format: 'none',
      outcome: 'reject',
      problem: 'pdf',
      people: 0,
      skipped: [],
      mapping: null,
    },
  ],
  fresh: 401,
  merged: 9,
  unchanged: 1,
  likely: [{ key: 'k1', name: 'Jill Osei', detail: 'Paper Weekly, editor', existing: 'Jill Osei', existingDetail: 'Osei & Daughters' }],
  sample: [
    { name: 'Kofi Lund', detail: 'Lund Letterpress' },
    { name: 'Zoë Brandt', detail: 'Brandt Papier' },
    { name: 'محمد الأمين', detail: 'Al Amin Design' },
  ],
  implies: [
    { what: 'client', people: 300 },
    { what: 'fellow', people: 102 },
  ],
};

export const MAPPING_PREVIEW: ImportPreview = {
  ...PREVIEW,
  files: [
    {
      name: 'stall-list.csv',
      format: 'generic_csv',
      outcome: 'mapping',
      problem: null,
      people: 0,
      skipped: [],
      mapping: {
        headers: ['Wer', 'Wo', ''],
        samples: [
          ['Kofi Lund', 'kofi@lund.example', '3'],
          ['Zoë Brandt', 'zoe@brandt.example', '1'],
        ],
        guess: { headerRow: 0, fields: [null, 'email', null] },
      },
    },
  ],
  fresh: 0,
  merged: 0,
  unchanged: 0,
  likely: [],
  sample: [],
  implies: [],
};
