import { describe, expect, it } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { sayLead } from './locality-lead.ts';
import { viewLocality } from './locality-view.ts';
import type { Locality } from '../../core/model/locality.ts';
import { contextOf } from '../context.ts';

const archive = frozenArchive();

function view(locality: Locality, language: 'vi' | 'en' = 'vi') {
  return viewLocality(contextOf(archive, language), locality, (path) => `https://example.org${path}`);
}

/** The observation behind an address of a figure. */
function behind({ href }: { readonly href: string }) {
  return archive.figures.get(href.split('/').at(-2) ?? '')?.observation;
}

it('keeps the figures of a unit apart from those that cover it together with others', () => {
  const views = [...archive.localities.values()].map((locality) => ({ id: locality.id, ...view(locality) }));
  const own = views.flatMap(({ id, topics, keyFigures }) =>
    [...keyFigures, ...topics.flatMap(({ rows }) => rows.flatMap(({ results, goals }) => [...results, ...goals]))].map(
      (figure) => ({ id, area: behind(figure)?.ref_area }),
    ),
  );
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter(({ id, area }) => area !== id)).toEqual([]);
  const shared = views.flatMap(({ id, sharedFigures }) =>
    sharedFigures.map((figure) => behind(figure)?.places?.includes(id)),
  );
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.every((names) => names === true)).toBe(true);
});

it.each([
  ['dong-nai-2025', 'Thành phố trực thuộc trung ương từ 30/4/2026; trước đó là tỉnh Đồng Nai.'],
  ['thua-thien-hue', 'Thành phố trực thuộc trung ương từ 1/1/2025; trước đó là tỉnh Thừa Thiên Huế.'],
  ['bac-kan/tx-bac-kan', 'Thành phố thuộc tỉnh từ 11/3/2015 đến hết 30/6/2025; trước đó là thị xã Bắc Kạn.'],
  ['ha-noi', 'Thành phố trực thuộc trung ương hiện nay.'],
  ['bac-kan', 'Tỉnh có từ 1/1/1997 đến hết 30/6/2025.'],
  ['bac-kan/h-na-ri', 'Huyện đến hết 30/6/2025.'],
  ['bac-kan/h-ngan-son/x-thuong-quan', 'Xã hiện nay. Thuộc huyện Ngân Sơn, tỉnh Bắc Kạn đến hết 30/6/2025.'],
])('tells what %s is or was, since when, and what it was before: %s', (id, lead) => {
  const locality = archive.localities.get(id);
  expect(locality && sayLead(contextOf(archive, 'vi'), locality)).toBe(lead);
});

it('says so where the archive has only some of the units within one', () => {
  const partsOf = (id: string) => {
    const locality = archive.localities.get(id);
    return locality && view(locality).parts;
  };
  expect(partsOf('thai-nguyen-2025')).toMatchObject({ lastTitle: 'Hiện nay: 37 đơn vị có trong kho' });
  expect(partsOf('thai-nguyen-2025')?.missing).toMatch(/^Kho mới có/u);
  expect(partsOf('lang-son')).toMatchObject({ lastTitle: 'Hiện nay: 65 đơn vị', missing: undefined });
});

describe('the history of a unit', () => {
  const historyOf = (id: string, language: 'vi' | 'en' = 'vi') => {
    const locality = archive.localities.get(id);
    if (locality === undefined) throw new Error(`no ${id}`);
    return view(locality, language).history;
  };

  it('says with whom it was joined where all of them ended, and which of two units of one name is meant', () => {
    expect(historyOf('bac-kan').at(-1)).toMatchObject({
      title: 'Hợp nhất',
      text: 'Hợp nhất với tỉnh Thái Nguyên (cũ) thành tỉnh Thái Nguyên (mới).',
    });
    expect(historyOf('bac-kan', 'en').at(-1)).toMatchObject({
      text: 'Joined with Thái Nguyên Province (former) to form Thái Nguyên Province (new).',
    });
    expect(historyOf('thai-nguyen-2025')[0]?.text).toBe('Tỉnh Thái Nguyên, gồm tỉnh Bắc Kạn và tỉnh Thái Nguyên (cũ).');
  });

  it('tells units of one name apart wherever one of them went into the other', () => {
    const said = [...archive.localities.values()].flatMap((locality) => {
      const { name, history, lineage } = view(locality);
      const units = [...lineage.before, ...lineage.after].flatMap((one) => one.units.map((unit) => unit.name.name));
      const [, heir = ''] = /^Nhập vào ([^,.]+)\.$/u.exec(history.at(-1)?.text ?? '') ?? [];
      return [...units, heir].map((unit) => ({ id: locality.id, name, unit }));
    });
    expect(said.filter(({ name, unit }) => unit === name)).toEqual([]);
    expect(said.filter(({ name, unit }) => unit === `${name} (mới)`).length).toBeGreaterThan(20);
    expect(said.filter(({ name, unit }) => unit === `${name} (cũ)`).length).toBeGreaterThan(20);
  });

  it('says into what it was merged where that had stood before', () => {
    expect(historyOf('lang-son/h-bac-son/x-huu-vinh').at(-1)).toMatchObject({
      title: 'Sáp nhập',
      text: 'Nhập vào thị trấn Bắc Sơn.',
    });
  });

  it('begins with its establishment, also where its first version is only attested later', () => {
    const town = archive.localities.get('bac-kan/tx-bac-kan');
    if (town === undefined) throw new Error('no town');
    const established = { kind: 'established' as const, date: '1990-07-16', successors: [] };
    const early = view({ ...town, events: [established, ...town.events] });
    expect(early.from).toBe('16/7/1990');
    expect(early.history[0]).toMatchObject({ when: '16/7/1990', title: 'Thành lập', text: 'Thị xã Bắc Kạn.' });
    expect(view(town)).toMatchObject({ from: 'chưa rõ; đã có vào 31/8/2004' });
  });
});
