export const card = {
  extension_name: 'Doorstep',
  extension_description: 'Kind, clear answers for work people at your private door. Everything stays on your machine.',
} as const;
