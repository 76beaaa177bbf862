import type { GuideTexts } from './guides.ts';

export const guidesEs: GuideTexts = {
  'set-up': 'Un paso de la configuración no funciona',
  'set-up.reload': 'Cierre la sesión, iníciela de nuevo y repita el paso que falló.',
  'set-up.other-browser': 'Pruebe una vez en una ventana privada o en otro navegador.',
  'set-up.guide': 'Siga el artículo de configuración hasta el último paso.',
  'api-authentication': 'La API rechaza la clave',
  'api-authentication.environment':
    'Compruebe que la clave es del entorno al que llama: una clave de prueba no abre la API real, ni una clave real la de prueba.',
  'api-authentication.whole-key':
    'Pegue la clave de nuevo, entera, sin espacios ni saltos de línea antes o después.',
  'api-authentication.header':
    'Envíela en el encabezado que indica la referencia de la API, con la misma grafía y el mismo prefijo.',
  'api-authentication.clock':
    'Compruebe el reloj del equipo que envía la solicitud: con unos minutos de diferencia se rechazan firmas y tokens.',
  'api-authentication.sample':
    'Repita la solicitud de ejemplo de la referencia de la API con esta clave y anote el ID de la solicitud de la respuesta.',
  'sign-in': 'No se puede iniciar sesión',
  'sign-in.what': '¿Qué ocurre cuando lo intenta?',
  'sign-in.what.1': 'No llega ningún correo al restablecer mi contraseña',
  'sign-in.what.2': 'El enlace del correo no abre nada o ha caducado',
  'sign-in.what.3': 'No se acepta mi contraseña',
  'sign-in.what.4': 'Me piden un código que no tengo',
  'sign-in.what.5': 'Mi cuenta está bloqueada',
  'sign-in.spam':
    'Mire en la carpeta de correo no deseado y en todos los buzones con los que se pudo crear la cuenta: el del trabajo, el de casa, uno más antiguo.',
  'sign-in.once-more': 'Espere diez minutos, pida el correo otra vez y abra solo el más reciente.',
  'sign-in.newest-link':
    'Pida un correo nuevo y abra solo el más reciente: cada enlace nuevo anula los anteriores.',
  'sign-in.whole-link':
    'Copie el enlace entero del correo en la barra de direcciones de una ventana privada.',
  'sign-in.by-hand':
    'Escriba la contraseña a mano, sin bloqueo de mayúsculas y sin espacios antes o después.',
  'sign-in.private-window':
    'Escriba el correo y la contraseña en una ventana privada, donde el navegador no rellena nada guardado.',
  'sign-in.new-password': 'Restablezca la contraseña e inicie sesión con la nueva.',
  'sign-in.which-code': '¿De dónde debería venir el código?',
  'sign-in.which-code.1': 'De una aplicación en mi teléfono',
  'sign-in.which-code.2': 'De un SMS',
  'sign-in.which-code.3': 'De un correo',
  'sign-in.which-code.4': 'Ya no tengo ese teléfono o número',
  'sign-in.phone-clock':
    'Deje que el teléfono ajuste la hora por sí mismo: con el reloj mal, la aplicación muestra códigos incorrectos. Luego escriba el código más reciente.',
  'sign-in.reception':
    'Asegúrese de que el teléfono tiene cobertura, espere cinco minutos y pida el código otra vez.',
  'sign-in.backup-code': 'Use uno de los códigos de respaldo que guardó al activarlo.',
  'sign-in.locked': 'Una cuenta bloqueada la abre una persona, que primero mira por qué se bloqueó.',
  'sign-in.second-factor':
    'Un teléfono perdido lo quita de la cuenta una persona, que primero se asegura de que es usted.',
};
