import type { PolicyTexts } from './policy.ts';

export const policyPtBR: PolicyTexts = {
  'tier-1': 'a equipe de suporte',
  'account-access': 'a equipe de contas',
  technical: 'a equipe técnica',
  billing: 'a equipe de cobrança',
  'customer-success': 'a equipe de implantação',
  engineering: 'a equipe de engenharia',
  security: 'a equipe de segurança',
  compliance: 'a equipe de privacidade',
  'team-lead': 'a liderança do suporte',
  management: 'a gerência de atendimento ao cliente',

  'how-to': 'Usar uma função',
  'password-reset': 'Fazer login',
  onboarding: 'Configuração inicial',
  'account-question': 'Minha própria conta',
  'billing-question': 'Cobrança, pagamentos e reembolsos',
  'invoice-correction': 'Uma fatura errada',
  'refund-above-limit': 'Um reembolso acima do limite',
  'data-loss': 'Suspeita de perda de dados',
  'suspected-breach': 'Suspeita de invasão',
  'privacy-request': 'Uma solicitação legal ou de privacidade',
  'api-authentication': 'Um erro de autenticação da API',
  'confirmed-defect': 'Algo não funciona',
  outage: 'O serviço está fora do ar',
};
