declare module 'virtual:english' {
  const messages: Record<string, { message: string } | undefined>;
  export default messages;
}
