import type { zh } from './zh.ts';

/** The words of the screens and printers of the hall, in English. */
export const en: Record<keyof typeof zh, string> = {
  // frame
  plateDevices: 'D',

  // devices
  devicesN: 'Devices: {n}',
  devicesConnected: '{n} on line',
  noDevices: 'No device is registered yet.',
  devicePending: 'Waiting',
  deviceIn: 'Registered',
  deviceOut: 'Shut out',
  withPrinter: 'printer {id}',
  kindKiosk: 'Kiosk',
  kindBoard: 'Board',
  kindSign: 'Counter sign',
  kindDesk: 'Desk tablet',
  kindConsole: 'Console',
  kindAgent: 'Print agent',
  kindOther: 'Other',
  acceptTitle: 'Register a new device',
  acceptCode: 'The six digits on its screen',
  acceptLabel: 'Label',
  acceptLabelHint: 'Such as “Board east”',
  acceptPrinter: 'Its slip printer',
  noPrinter: 'None',
  acceptTally: 'Once registered, it shows its own page at once.',
  needCode: 'Enter the six digits',
  acceptSmall: 'With its own label',
  acceptVerb: 'Register it',
  deviceAccepted: 'Registered: {label}.',
  deviceRevoked: 'Shut out: {label}.',
  revoke: 'Shut it out',
  revokeSure: '{label} goes dark at once. Are you sure?',
  revokeYes: 'Yes, shut it out',
  revokeNo: 'No',
  revokedNote: 'Shut out. To use it again, pair it anew.',
};
