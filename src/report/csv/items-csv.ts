import type { ResultRecord } from '../../results/record.ts';
import { columnNames, nameOf, otherValues } from './column-set.ts';
import type { CsvColumns } from './csv-columns.ts';
import { type Cells, csvText } from './csv-text.ts';
import { type Flat, flattenItem, flattenOutputs, type ItemList } from './flatten.ts';

const FIRST = ['case', 'list', 'index'];
const OTHERS = 'other_fields';

/** One row per item of a list of objects. The index counts from 0, as in a JSON Pointer. */
export function renderItems(records: AsyncIterable<ResultRecord>, { items }: CsvColumns): AsyncGenerator<string> {
  const { places, othersNeeded } = items;
  const others = othersNeeded ? [OTHERS] : [];
  const names = columnNames(places, [...FIRST, ...others]);
  return csvText([...FIRST, ...names.values(), ...others], rowsOf());

  async function* rowsOf(): AsyncGenerator<Cells> {
    for await (const record of records) {
      for (const { list, index, values } of itemsOf(flattenOutputs(record.outputs ?? []).lists)) {
        const fields = [...places].map((place) => values.get(place) ?? '');
        yield [record.case, list, index, ...fields, ...(othersNeeded ? [otherValues(values, places)] : [])];
      }
    }
  }
}

interface Item {
  readonly list: string;
  readonly index: number;
  readonly values: Flat['values'];
}

function* itemsOf(lists: readonly ItemList[]): Generator<Item> {
  for (const list of lists) {
    const name = nameOf(list.place);
    const inner: ItemList[] = [];
    for (const [index, item] of list.items.entries()) {
      const flat = flattenItem(item, list);
      yield { list: name, index, values: flat.values };
      for (const within of flat.lists) inner.push({ ...within, place: `${list.place}/${index}${within.place}` });
    }
    yield* itemsOf(inner);
  }
}
