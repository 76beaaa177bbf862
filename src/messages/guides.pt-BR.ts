import type { GuideTexts } from './guides.ts';

export const guidesPtBR: GuideTexts = {
  'set-up': 'Uma etapa da configuração não funciona',
  'set-up.reload': 'Saia, entre novamente e repita a etapa que falhou.',
  'set-up.other-browser': 'Tente uma vez em uma janela privada ou em outro navegador.',
  'set-up.guide': 'Siga o artigo de configuração até a última etapa.',
  'api-authentication': 'A API recusa a chave',
  'api-authentication.environment':
    'Confira se a chave é do ambiente que você chama: uma chave de teste não abre a API real, nem uma chave real a de teste.',
  'api-authentication.whole-key':
    'Cole a chave de novo, inteira, sem espaço nem quebra de linha antes ou depois.',
  'api-authentication.header':
    'Envie a chave no cabeçalho que a referência da API indica, com a mesma grafia e o mesmo prefixo.',
  'api-authentication.clock':
    'Confira o relógio da máquina que envia a solicitação: com alguns minutos de diferença, assinaturas e tokens são recusados.',
  'api-authentication.sample':
    'Repita a solicitação de exemplo da referência da API com esta chave e anote o ID da solicitação da resposta.',
  'sign-in': 'O login não funciona',
  'sign-in.what': 'O que acontece quando você tenta?',
  'sign-in.what.1': 'Nenhum e-mail chega quando redefino minha senha',
  'sign-in.what.2': 'O link do e-mail não abre nada ou expirou',
  'sign-in.what.3': 'Minha senha não é aceita',
  'sign-in.what.4': 'É pedido um código que eu não tenho',
  'sign-in.what.5': 'Minha conta está bloqueada',
  'sign-in.spam':
    'Veja na pasta de spam e em cada caixa de e-mail com que a conta pode ter sido criada: a do trabalho, a de casa, uma mais antiga.',
  'sign-in.once-more': 'Espere dez minutos, peça o e-mail mais uma vez e abra só o mais recente.',
  'sign-in.newest-link':
    'Peça um novo e-mail e abra só o mais recente: cada novo link invalida os anteriores.',
  'sign-in.whole-link': 'Copie o link inteiro do e-mail para a barra de endereços de uma janela privada.',
  'sign-in.by-hand': 'Digite a senha à mão, com Caps Lock desligado e sem espaço antes ou depois.',
  'sign-in.private-window':
    'Digite o e-mail e a senha em uma janela privada, onde o navegador não preenche nada salvo.',
  'sign-in.new-password': 'Redefina a senha e entre com a nova.',
  'sign-in.which-code': 'De onde o código deve vir?',
  'sign-in.which-code.1': 'De um aplicativo no meu celular',
  'sign-in.which-code.2': 'De um SMS',
  'sign-in.which-code.3': 'De um e-mail',
  'sign-in.which-code.4': 'Não tenho mais esse celular ou número',
  'sign-in.phone-clock':
    'Deixe o celular acertar a hora sozinho: com o relógio errado, o aplicativo mostra códigos errados. Depois digite o código mais recente.',
  'sign-in.reception': 'Verifique se o celular tem sinal, espere cinco minutos e peça o código mais uma vez.',
  'sign-in.backup-code': 'Use um dos códigos de reserva que você guardou ao ativar isto.',
  'sign-in.locked': 'Uma conta bloqueada é aberta por uma pessoa, que primeiro vê por que ela foi bloqueada.',
  'sign-in.second-factor':
    'Um celular perdido é retirado da conta por uma pessoa, que primeiro confirma que é você.',
};
