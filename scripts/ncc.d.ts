declare module '@vercel/ncc' {
  interface Asset {
    readonly source: string | Buffer;
  }
  interface Options {
    readonly cache: false;
    readonly quiet: boolean;
    /** Name of the asset that holds the licenses of all bundled packages. */
    readonly license: string;
    readonly sourceMapRegister: boolean;
    readonly target: string;
  }
  export default function ncc(
    entry: string,
    options: Options,
  ): Promise<{ readonly code: string; readonly assets: Readonly<Record<string, Asset>> }>;
}
