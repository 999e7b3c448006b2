/** The package has no types of its own; usb.ts says what is used of it. */
declare module 'escpos-usb' {
  const Adapter: unknown;
  export default Adapter;
}
