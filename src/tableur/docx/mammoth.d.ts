/** The way in to mammoth's document model, past its unzipping and its HTML: see `word-document.ts`. */
declare module 'mammoth/lib/docx/docx-reader.js' {
  interface Package {
    exists(path: string): boolean;
    read(path: string, encoding?: string): Promise<string | Uint8Array>;
  }
  interface Result {
    readonly value: unknown;
    readonly messages: readonly { readonly message: string }[];
  }
  const reader: { read(file: Package): Promise<Result> };
  export default reader;
}
