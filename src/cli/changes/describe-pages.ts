import { createHash } from 'node:crypto';
import type { Archive, Figure } from '../../archive/archive.ts';
import { JSON_FILE, listFiles } from '../../archive/list-files.ts';
import { readText } from '../../archive/read-text.ts';
import { figuresOfRound } from '../../archive/round-figures.ts';
import { addressesOf } from '../../archive/things-with-pages.ts';
import { observationsOf } from '../../core/model/relation.ts';
import { compareKeys } from '../../core/text/collate.ts';
import { idAt, PAGES, type PageName } from '../../core/address/kinds-of-pages.ts';
import { summariseFigure } from './summarise-figure.ts';

/** Digits of a checksum: enough that no change of one page goes unseen, and few enough for a file that people look at. */
const DIGITS = 8;

/** What a page is made of. */
type Material = (id: string) => readonly unknown[];

/**
 * The Vietnamese pages of an archive by address, each with a checksum of its own data as the files hold it, and of the
 * figures and sentences that it shows. Lists, and pages of the program, have an empty one: they change with what they list.
 */
export function describePages(
  root: string,
  archive: Archive,
  sentences: ReadonlyMap<string, string>,
): [address: string, checksum: string][] {
  const materials = listMaterials(root, archive, sentences);
  return (Object.keys(PAGES) as PageName[]).flatMap((name) =>
    addressesOf(name, archive, 'vi').map((address): [string, string] => {
      const id = idAt(PAGES[name], address);
      const material = id === undefined ? undefined : materials[name]?.(id);
      return [address, material === undefined ? '' : shortChecksum(material)];
    }),
  );
}

function listMaterials(
  root: string,
  archive: Archive,
  sentences: ReadonlyMap<string, string>,
): Partial<Record<PageName, Material>> {
  const files = (folder: string) => listFiles(root, folder, JSON_FILE).map((file) => readRaw(root, file));
  const indicators = new Map((files('data/indicators') as RawIndicator[]).map((one) => [one.id, one]));
  const localities = new Map((files('data/localities') as { id: string }[][]).flat().map((one) => [one.id, one]));
  const rounds = new Map((files('data/congresses') as { id: string }[]).map((one) => [one.id, one]));
  const figures = [...archive.figures.values()];
  const say = (shown: readonly Figure[]) => shown.map(summariseFigure).sort();
  return {
    article: (id) => {
      const links = archive.articles.get(id)?.figureLinks ?? [];
      return [
        sourceText(root, `content/articles/${id}.md`),
        ...say(links.flatMap(({ obs_id }) => archive.figures.get(obs_id) ?? [])),
      ];
    },
    indicator: (id) => [indicators.get(id)],
    figure: (id) => {
      const { observations = [], ...indicator } = indicators.get(archive.figures.get(id)?.indicator.id ?? '') ?? {};
      const relations = [...archive.relations.values()].filter((one) =>
        observationsOf(one).some((term) => term.id === id),
      );
      const said = [`target ${id}`, ...relations.map((one) => `relation ${one.id}`)].map((about) =>
        sentences.get(about),
      );
      return [indicator, observations.find(({ obs_id }) => obs_id === id), said];
    },
    locality: (id) => [localities.get(id), ...say(figures.filter(({ observation }) => observation.ref_area === id))],
    round: (id) => {
      const round = archive.congresses.get(id);
      return [rounds.get(id), ...say(round === undefined ? [] : figuresOfRound(archive, round))];
    },
    text: (id) => [sourceText(root, `content/pages/${id}.vi.mdx`)],
  };
}

/** An indicator as its file holds it. */
interface RawIndicator {
  readonly id: string;
  readonly observations: readonly { readonly obs_id: string }[];
}

function readRaw(root: string, file: string): unknown {
  return JSON.parse(sourceText(root, file));
}

/** The text of a file of an archive that was read whole. */
function sourceText(root: string, file: string): string {
  const text = readText(root, file);
  if (!text.ok) throw new Error(`${file} could be read a moment ago`);
  return text.value;
}

/** The order of fields tells nothing. */
function shortChecksum(material: readonly unknown[]): string {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareKeys(a, b)))
      : value;
  return createHash('sha256').update(JSON.stringify(material, sorted)).digest('hex').slice(0, DIGITS);
}
