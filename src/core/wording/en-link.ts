import type { LinkFailures } from './catalogue';

/** What the live link and its server fail at. */
export const EN_LINK: LinkFailures = {
  'link.badQuestion': [
    'The link does not understand which period is asked for',
    'Update this program and the server to the same version',
  ],
  'link.codeNeeded': ['This server asks for an access code', 'Enter the one its administrator gave you'],
  'link.codeWrong': ['The access code is wrong', 'Check it and enter it again'],
  'link.lost': ['The link’s server does not answer', 'Check the network; it is tried again by itself'],
  'link.noLedger': [
    'The link knows no ledger {ledger}',
    'Check that the file is still in the folder of ledgers, or publish it once from the Excel pane',
  ],
  'link.noPath': ['The link offers nothing at {path}', 'Check the address'],
  'link.otherSite': [
    'The request comes from another site and is not answered',
    'Open the pane at the server’s own address',
  ],
  'link.tooLarge': [
    'The packet is over the limit ({limit} MB)',
    'Split the ledger by years and publish again',
  ],
  'link.tooMany': ['Too many requests; the link does not answer for a while', 'Try again in a moment'],
  'store.failed': [
    'What the link keeps in the folder {folder} can’t be read or written',
    'Check the disk’s space and your rights; what was kept is unchanged',
  ],
  'store.inUse': [
    'The folder {folder} is used by another taizhang serve',
    'Stop that one first, or name another folder by --state',
  ],
  'serve.badCertificate': [
    '{file} is no certificate or key that can be used',
    'Name PEM files by --cert and --key',
  ],
  'serve.expired': ['The certificate {file} is not valid now ({from} to {until})', 'Take one that is'],
  'serve.hostUnknown': ['This machine has no address {host}', 'Name one of its own by --host, or 0.0.0.0'],
  'serve.noCertificate': [
    'There is no certificate, so no HTTPS',
    'Name one by --cert and --key; for this machine alone, run npx office-addin-dev-certs install once',
  ],
  'serve.noFolder': ['The folder {folder} can’t be opened', 'Check the path and your rights'],
  'serve.noSite': [
    'There are no files of the pane in {folder}',
    'Run npm run build first, or name the folder dist/web by --site',
  ],
  'serve.otherKey': [
    'The key {file} does not belong to the certificate',
    'Name the certificate’s own key by --key',
  ],
  'serve.otherName': [
    'The certificate {file} is not for {host}',
    'Take one that has this name, or choose another --host',
  ],
  'serve.portDenied': ['Port {port} is not allowed', 'Name one from 1024 on by --port'],
  'serve.portTaken': ['Port {port} is taken', 'Stop the program that uses it, or name another by --port'],
  'serve.untrusted': [
    'The certificate {file} is not trusted ({reason}), so that Office would not open the pane',
    'Take a trusted one, or name by --ca the authority that the computers of the house trust',
  ],
  'serve.weakCode': [
    'The access code is too short, or has signs that can’t be used',
    'Take at least {length} letters and digits',
  ],
};
