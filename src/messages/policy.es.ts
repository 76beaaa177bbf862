import type { PolicyTexts } from './policy.ts';

export const policyEs: PolicyTexts = {
  'tier-1': 'nuestro equipo de soporte',
  'account-access': 'nuestro equipo de cuentas',
  technical: 'nuestro equipo técnico',
  billing: 'nuestro equipo de facturación',
  'customer-success': 'nuestro equipo de incorporación',
  engineering: 'nuestro equipo de ingeniería',
  security: 'nuestro equipo de seguridad',
  compliance: 'nuestro equipo de privacidad',
  'team-lead': 'nuestra dirección de soporte',
  management: 'nuestra dirección de atención al cliente',

  'how-to': 'Usar una función',
  'password-reset': 'Iniciar sesión',
  onboarding: 'Configuración inicial',
  'account-question': 'Mi propia cuenta',
  'billing-question': 'Facturación, pagos y reembolsos',
  'invoice-correction': 'Una factura incorrecta',
  'refund-above-limit': 'Un reembolso por encima del límite',
  'data-loss': 'Posible pérdida de datos',
  'suspected-breach': 'Posible acceso no autorizado',
  'privacy-request': 'Una solicitud legal o de privacidad',
  'api-authentication': 'Un error de autenticación de la API',
  'confirmed-defect': 'Algo no funciona',
  outage: 'El servicio está caído',
};
