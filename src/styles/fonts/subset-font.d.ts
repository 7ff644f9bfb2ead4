/** The options of subset-font that are used here; its types on the registry are older than `keepFeatures`. */
declare module 'subset-font' {
  function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: readonly string[] },
  ): Promise<Buffer>;
  export = subsetFont;
}
