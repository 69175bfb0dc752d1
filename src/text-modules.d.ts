/** Texts kept in files of their own, such as narratives: the whole text as one string. */
declare module '*.txt' {
  const text: string;
  export default text;
}
