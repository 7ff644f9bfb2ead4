/** What is done one after the other when a site is built. */
export const BUILD_PHASES = ['prepare', 'pages', 'search', 'finish'] as const;
export type BuildPhase = (typeof BUILD_PHASES)[number];

/** What a build is doing, and how much of it is done where that can be counted. */
export interface BuildStep {
  readonly phase: BuildPhase;
  readonly done?: number;
  readonly total?: number;
}

/** What a build has made. */
export interface BuildSummary {
  /** Pages that readers open; files with all that belongs to them, the pages among them. */
  readonly pages: number;
  readonly files: number;
  /** Bytes of all files, not compressed. */
  readonly bytes: number;
}

/** What the process that builds tells the one that started it: messages between processes, plain JSON. */
export type BuildEvent =
  | { readonly build: 'step'; readonly step: BuildStep }
  | { readonly build: 'summary'; readonly summary: BuildSummary }
  /** A sentence for whoever builds, to be read when all is done. */
  | { readonly build: 'note'; readonly text: string }
  /** Why the build is refused: a whole report on the archive, shown as it stands and instead of an error. */
  | { readonly build: 'report'; readonly text: string };

/** Set for the process that builds when somebody hears what it tells. */
export const BUILD_TELLS = 'KY_YEU_BUILD_TELLS';

/** Whether a message between processes is one of ours. */
export function isBuildEvent(message: unknown): message is BuildEvent {
  return typeof message === 'object' && message !== null && 'build' in message;
}
