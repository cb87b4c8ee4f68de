import type { Language } from '../language';

export const FRENCH: Language = {
	code: 'fr',
	personStands: 'after',
	words: {
		let: 'peut/pourrait il/elle, peut il/elle, que/qu une/un, il faut qu/que, faites',
		human: `humain, humaine, humains, être humain, êtres humains, vraie personne, personne réelle/humaine/physique/vivante, vrai conseiller/agent/humain, quelqu un/quelqun de réel/vrai/humain/vivant, quelquun de réel/vrai/humain/vivant, conseiller/agent/contact/support/interlocuteur/opérateur humain, vraies personnes, une personne pas, en chair et en os, service humain, assistance humaine, aide humaine`,
		staff: `personne, conseiller, conseillère, conseillers, conseiller client/clientèle, agent, agents, agente, opérateur, opératrice, téléconseiller, service client/clients/clientèle/commercial/technique/support, service après vente, sav, s a v, support client/technique, responsable, supérieur, superviseur, manager, directeur, chef, patron, technicien, technicienne, interlocuteur, interlocutrice, représentant, commercial, collègue, collaborateur, employé, standard, votre/un équipe/supérieur/responsable/patron/chef/service/employé, membre de votre/l équipe, assistance technique, hotline, une vraie`,
		someone: 'quelqu un, quelqun, quelquun, qqn, un de vous, qq1, kelkun',
		real: 'vrai, vraie, véritable, réel, réelle, humain, humaine, physique, vivant, vivante',
		contact: `faire/fasse/fassiez rappeler/contacter/appeler par, rappeler par, rappelé par, rappelée par, avoir affaire à/avec/aux/a, parler, parlé, discuter, échanger, m entretenir, communiquer, causer, tchatter, chatter, contacter, contact avec, joindre, être mis/mise en contact/relation/rapport, en contact/relation/ligne avec, mettre/mettez/mets moi/me en contact/relation _/avec, mettez/mets/passez/passe/transférez/transfère/donnez/connectez/connecte/redirigez/dirigez/orientez/branchez moi _/à/vers/avec/le/en, me passer/mettre/transférer/connecter/rediriger/diriger/orienter _/en/à/vers/avec/relation, transférer, transférez, être transféré/transférée/rappelé/dirigé à/vers/par, m adresser à, faire appel à, escalader, passer à, passer par, prendre contact, entrer en contact, être aidé par, être rappelé par, réponse de, aide de, avoir affaire à, joindre`,
		want: `ras le bol, je préférerais/préfère/voudrais avoir affaire à/avec, j aimerais/préférerais avoir affaire à/avec, je/on/nous veux/voudrais/souhaite/souhaiterais/aimerais/désire/demande/exige/préfère/préférerais/préférerai/dois/peux/cherche/veut/voulons/souhaitons/réclame/requiers/tiens _/bien/juste/absolument/vraiment/simplement/tout/à/pouvoir/avoir, j aimerais/ai/aurais/attends/essaie/exige _/bien/besoin/voulu _/de/d, jaimerais, jai besoin de/d, je voudrai, veux, voudrais, souhaite, puis/pourrais/pouvons/peux je/on/nous/tu/t, est ce que je peux/pourrais/peut, est ce qu on peut, je peux, pouvez/pourriez/peux/pourrais vous/tu _/me/m/s, comment/où/quand puis/je/faire/peut/contacter/joindre/parler _/je/on/pour/peux/peut, donnez/passez/mettez/trouvez/laissez/passe/donne/laisse moi, il me faut, il faut que je, y a t il moyen/possibilité _/de, est il possible, serait il possible, possible de/d, besoin de/d, il y a moyen, merci de, laisser moi, pourquoi je ne peux/puis, pourquoi ne puis, faites moi, prière de, veuillez`,
		may: 'puis/pourrais/pouvons/peux/peut/comment je/on/nous/puis _/je, est ce que je peux/pourrais, est ce qu on peut, je peux',
		ask: `y a t il, il y a, est ce qu il y a, y a, où est, où sont, j attends, plutôt, avez vous, je préfère, mais`,
		please: `s il vous plaît, s il te plaît, sil vous plait, sil te plait, svp, stp, merci, maintenant, vite, urgent, urgence, d urgence, immédiatement, tout de suite, rapidement, de suite, aujourd hui, aujourdhui, enfin, merci d avance, bordel, putain, au plus vite, dès que possible, svpl, pitié, demandé, demandée, requis, seulement, uniquement`,
		filler: `un, une, le, la, l, les, de, d, du, des, à, au, avec, moi, me, m, je, j, vous, nous, votre, on, bonjour, bonsoir, salut, madame, monsieur, coucou, oui, ok, bien, juste, simplement, directement, ici, ce, c, en, s, aide, aider, qui, peut, puisse, comprend, par téléphone, au téléphone, de vive voix, compétent, autre, y, t, il, et pas, bon, alors, donc, pour, plutôt, est, avoir, directement, en ligne`,
		not: 'pas, jamais, sans, aucun, aucune, ni, au lieu de, plutôt que, ne, avant de, avant que, avant d',
		dontWant: `je/on/nous ne/n veux/voudrais/souhaite/ai/désire/veut/voulons/souhaitons _/surtout/vraiment pas/plus/jamais _/besoin/de/d, ne/n veux/souhaite/ai/désire/veut pas/plus _/besoin, veux/souhaite pas/plus, je veux/souhaite pas/plus, j ai pas besoin _/de/d, pas besoin _/de/d, pas nécessaire de/d, inutile de/d, ce n est pas la peine, aucun besoin _/de/d, pas la peine de/d, je refuse de, sans avoir à, plus envie de, pas envie de, ne me/m passez/mettez/transférez/connectez pas, n est pas nécessaire, pas utile`,
		bot: 'robots, machine, machines, ordinateur, intelligence artificielle, réponse/réponses automatique/automatiques, répondeur, automate, logiciel, chatbots, bots, assistant virtuel, boîte vocale',
		stop: 'ras le bol, marre, stop, arrêtez, arrête, marre, ras le bol, assez, désactivez, désactive, coupez, fini, déteste, dégage, plus de, marre de, j en ai marre, y en a marre, fatigué de, stoppez',
		direct: `quelqu/quelquun/quelqun _/un de votre équipe/société/entreprise/service/côté, quelqu/quelquun/quelqun _/un de chez vous, quelqu un/quelquun de regarder/vérifier/voir/examiner, demander à quelqu/quelquun _/un _/de regarder/vérifier/voir/examiner, y a t il quelqu/quelqun/quelquun/une _/un/personne _/ici/là, il y a quelqu un, y a quelqu un, quelqu un est là, est ce qu il y a quelqu un, quelqu un ici/là, il y a quelqun, y a quelqun, avoir quelqu/quelqun/quelquun _/un au/en téléphone/ligne, ya quelqu/quelqun _/un, y a t il un être, appelez/rappelez/appelle/rappelle moi, rappelez moi, me rappeler, m appeler, être rappelé, être rappelée, contactez moi, me recontacter, quelqu un/quelqun/personne de/du chez/votre/l/vous/support/service _/équipe/vous/service/client/support, quelqu un de chez vous, un/une membre/personne de votre/l équipe, numéro à appeler, qui est votre/le responsable/supérieur, de vive voix, demande de rappel, je demande un rappel, besoin d un rappel, parler à vous`,
		comes: `prendre/prenne/reprendre/reprenne le relais/dossier, regarder/examiner/voir mon/ma/ça/cela, me répondre, remonter _/ma/mon/cette _/demande/dossier à, s en occupe, regarde/vérifie/examine ça/cela/mon/ma, me réponde/rappelle/aide le/en, rappeler, rappelle, me rappeler, me rappelle, recontacter, me recontacter, contacter, m aider, nous aider, s en occuper, prendre en charge, regarder, répondre, intervenir`,
		others: `le bot/chatbot/robot peut/pourrait _/il transférer/passer/rediriger/escalader, nos/mes/les/leurs/ses clients/utilisateurs/visiteurs/patients/abonnés/membres/agents/usagers/internautes, clients, utilisateurs, visiteurs, un/mon/notre/l/le utilisateur/client/visiteur/internaute, mon/notre patron/chef/bot/chatbot/application/site/équipe/agent/responsable/collègue/robot/conseiller, notre équipe/application/appli/app, ils, elles, il dit, elle dit, bouton, un client, veulent, indique, dit, affiche, écrit, intitulé, libellé, article, menu, traduction, si quelqu un, quand quelqu un, leur`,
		topic: `configurer, configuration, paramétrer, paramètre, paramètres, rôle, rôles, permission, permissions, différence, signifie, veut dire, fonctionnalité, forfait, abonnement, tarif, prix, coûte, inclut, comprend il, compris, inclus, ajouter, ajoute, supprimer, créer, inviter, importer, exporter, champ, champs, attribuer, assigner, rapport, rapports, application, site, bouton, licence, licences, api, données, compte, offre, module, ai pu, avons pu, déjà, installer, intégration, intégrer`,
		harmless: `besoin de parler à personne, parler à personne, ressources humaines, droits humains, ressource humaine, agent immobilier, agents immobiliers, agent utilisateur, agent de voyage, erreur humaine, pas seulement, pas de problème, ne marche pas, marche pas, ne fonctionne pas, fonctionne pas, peux pas, peut pas, arrive pas, pourquoi pas, sais pas, comprends pas, comprend pas, ne comprends rien, pas clair, pas possible de, n arrive pas à, arrive pas à, ne peux pas, ne puis pas, ne parviens pas à, ne puis je pas, ne peux je pas, si non, sinon, pas réussi à, personne ne, personne n, par personne, en personne, personne répond, n aide pas, n est pas résolu, pas de réponse, service client en ligne, j ai déjà parlé, ai parlé, ai parlé avec, ai discuté avec, avons parlé, plus tard, personne de contact, plus de détails`,
		and: 'pas toi/vous, pas avec toi/vous, et, mais, ou, car, parce, donc, or, puisque, alors que, sinon',
		why: 'pourquoi',
	},
};

export const SPANISH: Language = {
	code: 'es',
	personStands: 'after',
	words: {
		comes:
			'revise/revisar/vea/ver/mire/mirar/analice/analizar mi/el/esto, revise, encargarse, se encargue, me responda, responderme, tomar/tome mi/el caso',
		let: 'puede/podría/pueda un/una/algún/alguna/alguien, que un/una/algún/alguna/alguien',
		human: `humano, humana, humanos, ser humano, seres humanos, persona real/humana/física/viva, personas reales, persona de verdad/verdadera/carne, agente/asesor/operador/soporte/representante/ejecutivo humano/real/vivo, alguien real/humano/vivo, alguien de verdad/carne, atención humana/personal/personalizada, asistencia humana, ayuda humana, humano real, de carne y hueso, asesor/agente en vivo`,
		staff: `persona, personas, agente, agentes, operador, operadora, operario, asesor, asesora, ejecutivo, ejecutiva, representante, encargado, encargada, supervisor, supervisora, gerente, jefe, jefa, responsable, empleado, empleada, trabajador, técnico, comercial, atención/servicio al/del cliente/usuario, servicio de atención _/al _/cliente, servicio técnico, soporte técnico/humano/al, soporte, su/tu/vuestro equipo/jefe/supervisor/gerente, compañero, miembro del/de su/vuestro/tu/equipo _/equipo, superior, dependiente, consultor, alguien del/de/con soporte/equipo/su/tu/ventas/autoridad/vuestro/atención, ventas, teleoperador, recepcionista`,
		someone: 'alguien, alguno de ustedes, uno de ustedes, alguno de vosotros',
		real: 'real, verdadero, verdadera, vivo, viva, auténtico, humano, humana, de verdad, física',
		contact: `hablar, hablarle, charlar, chatear, conversar, platicar, comunicarme, comunicar, comunicarnos, contactar, contactarme, contacto con, ponerme/póngame/pónganme/ponme/pongan en contacto/comunicación _/con, páseme, pásame, pásenme, pasarme, me pasan/pases/pasas/pase/comunicas/comunica/comunican/comunique/conectas/conecte/transfieres/transfieran/transfiera/pueden/puedes/puede _/pasar/comunicar/conectar/transferir/poner _/con/a, comuníqueme, comunícame, comuníquenme, conéctame, conécteme, conectarme, conéctenme, transfiéreme, transfiérame, transferirme, transferir, derívame, derívenme, derivarme, derivar, que me atienda, atienda, me atienda, me atiendan, ser atendido por, atendido por, hablo con, hablar x, llamar a, ponerme con, dirigirme a, escalar, escalarlo, póngame con, ponme con, tratar con, ayuda de, respuesta de, hable con, hablar c, pasa con, que me ayude, que me llame, que me contacte, contactarse, localizar`,
		want: `quiero, quisiera, necesito, deseo, me gustaría, exijo, solicito, prefiero, preferiría, requiero, pido, puedo, podría, podríamos, podemos, queremos, necesitamos, quería, busco, tengo que, debo, quiero poder, puede/puedes/pueden/podrías/podrían/podría/podéis ponerme/pasarme/darme/comunicarme/conectarme/transferirme/por, me puedes/puede/pueden/podrías/podría, deme, dame, denme, pásame, páseme, déjame, déjeme, permítame, ponme, póngame, cómo/dónde/cuándo/cómo hago/puedo/podría/hacer/contacto/hablo _/para/con, es posible, sería posible, se puede, hay forma/manera/modo/posibilidad _/de, por qué no puedo, estoy pidiendo/intentando/tratando _/de, llevo, consígueme, búscame, tráeme, ocupo, kiero, nesesito, favor de, por favor comunicarme`,
		may: 'puedo, podría, podemos, podríamos, cómo/dónde/cuándo puedo/podría/hago, es posible, se puede',
		ask: 'dónde están _/las/los, donde están _/las/los, dónde está _/la/el, hay _/algún/alguna/un/una/algun, dónde está, tienen _/un/una/algún, espero _/a, esperando _/a, mejor, prefiero, existe, sois, pero',
		please:
			'por favor, porfavor, porfa, xfa, xfavor, plis, ya, ahora, ahora mismo, urgente, urgentemente, inmediatamente, de inmediato, rápido, hoy, ya mismo, cuanto antes, gracias, muchas gracias, de una vez, pf, favor, ahorita, porfis, solicitado, solo, solamente',
		filler:
			'un, una, uno, el, la, lo, los, las, de, del, a, al, con, me, mi, yo, usted, ustedes, su, tu, hola, buenos días, buenas tardes, buenas noches, buenas, buen día, sí, si, ok, bueno, solo, directamente, aquí, ahí, que, para, ayuda, ayude, ayudar, pueda, pueda ayudarme, otra, otro, capacitado, competente, en, por teléfono, vía telefónica, entonces, más, y no, entienda, señor, señorita, esto, poder, tal, quien, se, es, disponible, humano',
		not: 'no, nunca, jamás, sin, ningún, ninguna, ninguno, tampoco, ni, en vez de, en lugar de, nada de, antes de, antes de que',
		dontWant: `no quiero/necesito/deseo/quisiera/queremos/necesitamos/quiero/pido/busco _/más/hablar, ya no quiero/necesito/deseo, no es necesario, no hace falta, no hay necesidad de, no me gustaría, sin necesidad de, no tengo ganas de, no tengo que, me niego a, no me pase/pases/pongas/ponga/pasen/comuniques _/con, prefiero no, no quería, nada de, no quiero tener que, no hace falta que`,
		bot: 'bot/bots/robot/robots más, robots, máquina, máquinas, computadora, ordenador, inteligencia artificial, respuesta/respuestas automática/automáticas, contestador, contestadora, chatbots, bots, asistente virtual, sistema automático, mensajes automáticos, robotito, grabación, maquinita',
		stop: 'paren, basta, basta de, detén, detengan, harto, harta, harto de, harta de, cansado de, cansada de, odio, desactiva, desactiven, apaga, quita, quiten, deja de, dejen de, no más, fuera, estoy harto de, stop, suficiente',
		direct: `hablar otra vez/_ con él/ella/ellos _/otra/de _/vez/nuevo, dónde están las personas, hay alguien _/ahí/aquí/ai/allí/que/real/en, alguien ahí/aquí/allí, alguien me lee/escucha/atiende/puede/llama, alguien que me atienda/llame/contacte/hable, llámame, llámeme, llámenme, llamadme, me llaman/llamen/llames/llamas, que me llamen, me pueden/puede/puedes/podrían/podría llamar, pueden/puede/puedes llamarme, alguien/persona/miembro del/de su/tu/soporte/vuestro/equipo/ventas/ustedes/vosotros _/equipo/empresa, contáctame, contácteme, contáctenme, póngase/ponte/pónganse en contacto conmigo, quién es su/tu jefe/supervisor, número al que/para llamar/puedo, necesito/quiero una llamada, atención al cliente por favor, quiero escalar, escalar esto/mi`,
		others: `puede/podría el bot/chatbot transferir/pasar/derivar/escalar, nuestros/mis/nuestro/mi cliente/clientes/usuarios/usuario/visitantes/pacientes/agentes/empleados/bot/chatbot/equipo/jefe/gerente/sitio/agente/supervisor, los/sus/el cliente/clientes/usuarios/usuario/visitantes/pacientes/empleados, nuestra/mi app/aplicación/web/página/tienda, clientes, usuarios, visitantes, ellos, ellas, él dice, botón, dice, pone, etiqueta, texto, artículo, menú, traducción, si alguien, cuando alguien, quieren, quiere, un cliente, titulado`,
		topic: `cómo puede/pueden/podría un/una/los/mi, configurar, configuración, configuro, rol, roles, permiso, permisos, diferencia, significa, función, funcionalidad, plan, planes, precio, cuesta, incluye, incluido, agregar, agrego, añadir, añado, eliminar, elimino, crear, creo, invitar, invito, importar, exportar, campo, campos, asignar, asigno, informe, informes, reporte, aplicación, sitio, botón, licencia, licencias, datos, cuenta, instalar, integrar, módulo, tarifa, pude, pudimos, logré, ya hablé`,
		harmless: `ya/ayer/anoche/anteayer _/me hablé/hablamos/conversé/chateé/contacté/llamé/comuniqué/atendió/atendieron/contactaron/comunicaron/pusieron/pasaron/conectaron/transfirieron _/en _/contacto, hablé/hablamos ayer/anoche/ya, me atendieron, me atendió, me pusieron en contacto, dónde están las personas que/de/en, recursos humanos, derechos humanos, agente inmobiliario, agente de usuario, agentes inmobiliarios, error humano, persona de contacto, por persona, cada persona, en persona, no solo, no solamente, no puedo, no funciona, no funcionan, no me funciona, no entiendo, no sé, no sirve, no me sirve, no ayuda, no me ayuda, por qué no, si no, no hay problema, no logro, no he podido, no pude, no consigo, no encuentro, no me deja, no veo, no se puede, no es posible, no responde, no responden, no me responde, no me entiende, no entiende, no me entiendes, no entiendes, ya hablé, servicio de entrega, recurso humano, hay que, a la persona que, llamado, llamada, llamado soporte, soporte para, soporta, datos personales, persona jurídica, no hay nadie, alguien me puede ayudar, alguien puede ayudarme, persona a mi, representante legal`,
		and: 'no tú/usted/contigo, no con usted, y, e, pero, o, sino, porque, aunque, así que, pues',
		why: 'por qué, porqué, xq, porque no puedo',
	},
};

export const PORTUGUESE: Language = {
	code: 'pt',
	personStands: 'after',
	words: {
		comes:
			'veja/ver/olhe/olhar/analise/analisar/revise meu/minha/isso/o, me responda, me responder, assumir, assuma',
		let: 'pode/poderia/pudesse um/uma/algum/alguma/alguém, que um/uma/algum/alguma/alguém',
		human: `humano, humana, humanos, ser humano, pessoa real/humana/física/viva, pessoas reais, pessoa de verdade/carne, atendente/agente/operador/atendimento/suporte/assistente/consultor humano/real/personalizado/humanizado, alguém real/humano, alguém de verdade/carne, atendimento humano/pessoal, atendente, atendentes, ajuda humana, gente de verdade`,
		staff: `pessoa, pessoas, agente, operador, operadora, assistente, colaborador, funcionário, funcionária, supervisor, supervisora, gerente, chefe, responsável, consultor, consultora, representante, vendedor, técnico, suporte, suporte técnico/humano, apoio ao cliente, atendimento _/ao cliente, atendimento, serviço/sac de/ao atendimento/cliente _/ao _/cliente, sac, central de atendimento, sua/vossa/tua equipe/equipa, seu/teu/vosso chefe/supervisor/gerente/superior/time, superior, alguém da/do/de sua/seu/suporte/equipe/equipa/vendas/vocês/vossa/atendimento/time, membro da equipe/equipa, gestor, comercial, especialista`,
		someone: 'alguém, algum de vocês, um de vocês, alguma pessoa',
		real: 'real, verdadeiro, verdadeira, vivo, viva, humano, humana, de verdade',
		contact: `falar, falo, conversar, bater papo, papear, contatar, contactar, contato/contacto com, entrar em contato/contacto, me passa/passe/transfere/transfira/conecta/conecte/coloca/coloque/põe/encaminha/encaminhe/liga/ligue _/para/pra/com/em/a/ao, passa/passe/transfira/transfere/conecte/conecta/encaminhe/ligue me _/para/com/a/ao, passar para, passar me, transferir, transferido, transferida, encaminhar, encaminhado, ser atendido/atendida por, atendido por, falar c, ligar para/me, chamar, chama, chame, comunicar, ser transferido para, falar diretamente, tratar com, resposta de, ajuda de, que me atenda, me atender, pôr em contacto, escalar, ligar com, teclar com`,
		want: `quero, queria, preciso, gostaria, gostava, desejo, exijo, solicito, prefiro, preferia, posso, poderia, podemos, queremos, precisamos, necessito, tenho que, preciso de, gostaria de, gostava de, me dá/dê/deixa/deixe/arruma, deixa/deixe/dá/dê me/eu, tem como/jeito/possibilidade, como/onde/quando faço/posso/consigo/eu/falo/entro/contato _/para/pra/faço/posso/consigo, é possível, seria possível, pode/podem/poderia/poderiam/podes/consegue me/passar/transferir/ligar/chamar/colocar/por, por que não posso, por que não consigo, dá pra, dá para, há forma de, estou pedindo/tentando _/para, qro, qr, eu quero, favor`,
		may: 'posso, poderia, podemos, como/onde/quando faço/posso/consigo, é possível, dá pra, dá para',
		ask: 'tem/há/existe _/um/uma/algum/alguma, cadê _/o/a/um, onde está, estou esperando/aguardando _/um/por, esperando, aguardando, vocês têm, tem, prefiro, melhor',
		please:
			'por favor, porfavor, pfv, pf, pfvr, pff, faz favor, se faz favor, já, agora, agora mesmo, urgente, urgentemente, imediatamente, rápido, hoje, logo, obrigado, obrigada, por gentileza, o quanto antes, pelo amor de deus, só, apenas',
		filler:
			'um, uma, o, a, os, as, de, do, da, ao, à, com, c, me, meu, eu, você, vocês, vc, vcs, seu, sua, olá, oi, ola, bom dia, boa tarde, boa noite, sim, ok, bem, só, diretamente, aqui, aí, que, para, pra, ajuda, ajudar, possa, outra, outro, em, por telefone, então, mais, e não, entenda, senhor, senhora, isto, isso, se, é, disponível, alo, alô, moço, moça, gente',
		not: 'não, nao, n, nunca, jamais, sem, nenhum, nenhuma, nem, em vez de, ao invés de, nada de, antes de',
		dontWant: `não/nao/n quero/preciso/desejo/gostaria/queremos/precisamos/necessito _/mais/de/falar, já não quero/preciso, não é necessário, não é preciso, não há necessidade de, sem necessidade de, não gostaria de, não tenho que, recuso me a, não me passe/transfira/passa/transfere _/para, prefiro não, não precisa, não quero ter que`,
		bot: 'robô, robôs, robo, robos, máquina, máquinas, computador, inteligência artificial, resposta/respostas automática/automáticas, bots, chatbots, assistente virtual, sistema automático, atendimento automático, atendente virtual, gravação, mensagem automática, mensagens automáticas',
		stop: 'pare, parem, chega, chega de, basta, basta de, cansado de, cansada de, cansei de, farto de, farta de, odeio, desative, desliga, desligue, desligar, tira, fora, stop, de saco cheio de, detesto',
		direct: `alguém _/pode _/por _/favor olhar/verificar/ver/analisar _/o _/meu _/caso pessoalmente, alguém pode olhar/analisar/verificar meu/o, cadê/onde as pessoas, onde estão as pessoas, cadê o pessoal/atendente, tem/há/ha/existe alguém _/aí/ai/aqui/que/para/de/disponível, alguém aí/ai/aqui/online, alguém me atende/liga/atenda/ligue, me liga, me ligue, me liguem, ligue me, liga me, liguem me, liga para/pra mim, ligue para/pra mim, pode/podem/podes me/ligar ligar/me, podem ligar-me, alguém/pessoa/membro da/do/de sua/seu/suporte/vossa/equipe/equipa/vendas/vocês/atendimento/time, entre/entrem em contato/contacto comigo, contacte me, contactem me, quem é o seu/teu/responsável chefe, quero escalar, quero/preciso/gostaria _/de uma ligação/chamada, número para ligar, retorno telefônico`,
		others: `o bot/chatbot pode/consegue transferir/passar/encaminhar, nossos/meus/nosso/meu cliente/clientes/usuários/usuário/utilizadores/utilizador/visitantes/pacientes/agentes/funcionários/bot/chatbot/time/chefe/gerente/site/agente/supervisor/app/aplicativo, os/seus/o cliente/clientes/usuários/usuário/utilizadores/utilizador/visitantes/pacientes/site/app/aplicativo, nossa/minha app/loja/página/equipe/equipa/empresa, clientes, usuários, utilizadores, visitantes, eles, elas, ele diz, botão, diz, etiqueta, texto, artigo, menu, tradução, se alguém, quando alguém, querem, ele, ela, um cliente`,
		topic: `como um/uma/pode/podem um/uma/os, configurar, configuração, configuro, função, funções, permissão, permissões, diferença, significa, funcionalidade, recurso, plano, planos, preço, custa, inclui, incluído, adicionar, adiciono, remover, removo, excluir, criar, crio, convidar, convido, importar, exportar, campo, campos, atribuir, atribuo, relatório, relatórios, aplicativo, aplicação, site, botão, licença, licenças, dados, conta, instalar, integrar, módulo`,
		harmless: `cadê/onde as pessoas que/da/do/de, onde estão as pessoas que/da/do/de, recursos humanos, direitos humanos, agente imobiliário, agente de usuário, erro humano, pessoa de contato, por pessoa, cada pessoa, pessoa jurídica, pessoa física cpf, não só, não apenas, não posso, não consigo, não funciona, não está funcionando, não entendo, não entendi, não sei, não adianta, não ajuda, não ajudou, por que não, se não, não tem problema, não consegui, não encontro, não deixa, não responde, não respondem, não me entende, não entende, não foi resolvido, já falei, horário de atendimento, atendimento foi, tem como não, representante legal, alguém pode me ajudar, alguém me ajuda`,
		and: 'não você/tu/contigo, não com você, e, mas, porém, ou, porque, embora, então, pois, senão',
		why: 'por que, porque não, porquê, pq, pq não',
	},
};

export const ITALIAN: Language = {
	code: 'it',
	personStands: 'after',
	words: {
		comes:
			'prendere/prenda in carico la/il/mia/mio/questa, guardare/guardi/controllare/controlli/vedere il/la/questo/mio/mia, mi risponda, rispondermi, occuparsene, se ne occupi',
		let: 'operatore/persona può, può/potrebbe un/uno/una, può/potrebbe qualcuno, che un/una',
		human: `persona/persone in carne e ossa, persona in carne, umano, umana, umani, essere umano, esseri umani, persona reale/vera/umana/fisica/viva/vivente, persone vere/reali, vera persona, vero umano, operatore/agente/consulente/assistente/supporto/contatto umano/reale/vero/fisico, qualcuno di reale/vero/umano, qualcuno in carne, in carne e ossa, operatore, operatrice, assistenza umana`,
		staff: `persona, persone, operatori, agente, agenti, consulente, addetto, addetta, impiegato, dipendente, rappresentante, responsabile, supervisore, superiore, capo, direttore, manager, tecnico, collega, assistenza/servizio clienti/cliente/tecnica/tecnico, assistenza, assistente, supporto, supporto clienti/tecnico, centralino, commerciale, vostro/tuo/suo team/responsabile/capo/superiore/staff, membro del/dello team/staff/vostro, qualcuno del/di/dello/dal vostro/supporto/team/staff/voi/servizio/assistenza, call center, incaricato, venditore`,
		someone: 'qualcuno, qualcun altro, uno di voi',
		real: 'reale, vero, vera, umano, umana, vivo, viva, fisico, fisica',
		contact: `farmi/fatemi/mi/far richiamare/contattare/chiamare da, parlare, parlo, parlarne, chattare, conversare, comunicare, contattare, contatto con, mettermi/mettimi/mettetemi/metta in contatto/comunicazione/linea _/con, passami, passatemi, mi passi, mi passa, mi passate, passarmi, mi metta, mi metti, mi mettete, mi mette in contatto, mi colleghi, mi trasferisca, trasferiscimi, trasferitemi, trasferirmi, trasferire, collegami, collegarmi, connettimi, essere messo/messa/trasferito/contattato/ricontattato/richiamato in/a/da, rivolgermi a, sentire, raggiungere, essere aiutato da, aiuto da, risposta da, interagire con, avere a che fare con, mettersi in contatto, discutere con, inoltrare a, escalation`,
		want: `voglio, vorrei, desidero, ho bisogno _/di, avrei bisogno _/di, preferisco, preferirei, esigo, pretendo, richiedo, chiedo _/di, devo, posso, potrei, possiamo, vogliamo, vorremmo, mi serve, mi servirebbe, gradirei, cerco, sto cercando/chiedendo/aspettando _/di, dammi, datemi, mi dia, fammi, fatemi, mi faccia, lasciami, può/puoi/potete/potreste/potrebbe/potresti mettermi/passarmi/farmi/darmi/collegarmi/trasferirmi, mi può/puoi/potete/fa/fai/fate, come/dove/quando posso/faccio/si/contatto/parlo _/a/può/con, è possibile, sarebbe possibile, si può, cè modo di, perché non posso, perché non riesco a, mi piacerebbe, nn voglio altro che`,
		may: 'posso, potrei, possiamo, come/dove/quando posso/faccio, è possibile, si può',
		ask: 'c è qualche/una/un/un, ce qualche/una, cè _/un/una/qualche, ci sono, dov è, dove è, aspetto, sto aspettando, avete, meglio, esiste, piuttosto',
		please:
			'per favore, perfavore, per piacere, per cortesia, cortesemente, ora, adesso, subito, urgente, urgentemente, immediatamente, rapidamente, oggi, grazie, presto, pls, finalmente, al più presto, vi prego, ti prego, prego, solo, soltanto, gentilmente, x favore, x fav',
		filler:
			'un, una, uno, il, lo, la, l, i, gli, le, di, del, dello, a, al, allo, con, mi, me, io, lei, voi, tu, vostro, vostra, ciao, salve, buongiorno, buonasera, sì, si, ok, bene, direttamente, qui, qua, lì, che, per, aiuto, aiutarmi, aiuti, possa, può, altro, altra, in, al telefono, telefonicamente, allora, più, e non, capisca, signore, signora, competente, disponibile, da, pronto, d, ne, è',
		not: 'non, no, nn, mai, senza, nessun, nessuno, nessuna, né, invece di, anziché, prima di',
		dontWant: `non/nn voglio/vorrei/desidero/vogliamo/intendo _/più/parlare, non ho/abbiamo _/più bisogno _/di/che, non serve, non mi serve, non è necessario, non occorre, non cè bisogno _/di, senza bisogno di, mi rifiuto di, preferisco non, preferirei non, non passatemi, non mi passi, senza dover, non ho voglia di, nessun bisogno di`,
		bot: 'bot/robot ancora, macchina, macchine, computer, intelligenza artificiale, risposta/risposte automatica/automatiche, risponditore, chatbots, bots, assistente virtuale, sistema automatico, macchinetta, robottino, automa, messaggi automatici',
		stop: 'basta, basta con, stop, ferma, fermate, fermi, smettila, smettetela, stufo di, stufa di, stanco di, stanca di, odio, disattiva, disattivate, spegni, spegnete, togli, togliete, via',
		direct: `qualcuno _/può guardare/controllare/vedere/esaminare _/il _/mio _/caso di/personalmente _/persona, cè qualcuno _/lì/qui/che/là, qualcuno lì/qui/là, cè nessuno, qualcuno mi risponde/risponda/legge/chiami/richiami, chiamami, chiamatemi, mi chiami, mi chiamate, richiamatemi, mi richiami, mi richiamate, chiamarmi, richiamarmi, richiamami, essere richiamato, essere richiamata, essere ricontattato, contattatemi, contattami, mi contatti, qualcuno/persona/membro del/di/dello/dal vostro/supporto/team/staff/voi/servizio/assistenza, chi è il tuo/suo/vostro capo/responsabile, numero da chiamare, vorrei una telefonata, voglio una chiamata, parlare a voce, parlare al telefono`,
		others: `il bot/chatbot può trasferire/passare/inoltrare, i/nostri/miei/vostri/gli/suoi nostri/miei/clienti/utenti/visitatori/pazienti/agenti/dipendenti, clienti, utenti, visitatori, un utente, un cliente, l utente, il/mio/nostro/il mio/nostro/cliente/bot/chatbot/team/capo/agente/sito/app, nostra app/applicazione/azienda, loro, pulsante, bottone, dice, scritto, etichetta, testo, articolo, menu, traduzione, se qualcuno, quando qualcuno, vogliono, vuole, lui, un cliente`,
		topic: `come può/puo/possono un/una/uno/gli/i, configurare, configurazione, configuro, impostare, imposto, impostazione, impostazioni, ruolo, ruoli, permesso, permessi, differenza, significa, funzione, funzionalità, piano, piani, prezzo, costa, include, incluso, inclusa, aggiungere, aggiungo, rimuovere, rimuovo, eliminare, creare, creo, invitare, invito, importare, esportare, campo, campi, assegnare, assegno, rapporto, report, applicazione, sito, pulsante, licenza, licenze, dati, account, installare, integrare, modulo, abbonamento, logico, booleano`,
		harmless: `mi/ci hanno _/già messo/passato/trasferito/collegato _/in _/contatto, sono _/già stato/stata contattato/contattata/richiamato/richiamata, risorse umane, diritti umani, agente immobiliare, errore umano, persona di contatto, per persona, a persona, di persona fisica, non solo, non soltanto, non posso, non funziona, non funzionano, non riesco a, non riesco, non capisco, non so, non serve a niente, non mi aiuta, non aiuta, perché no, se no, nessun problema, non ho potuto, non trovo, non mi fa, non risponde, non rispondono, non si può, non è possibile, non capisce, non capisci, non risolto, ho già parlato, ho parlato, rappresentante legale, supporto per, supporta, agente utente, responsabile del trattamento, qualcuno può aiutarmi, mi può aiutare qualcuno`,
		and: 'non tu/te/lei, non con te/lei, e, ed, ma, però, o, oppure, perché, anche se, quindi, sennò',
		why: 'perché, come mai',
	},
};

export const ROMANIAN: Language = {
	code: 'ro',
	personStands: 'after',
	words: {
		comes: 'să se uite, uite, să verifice, să răspundă, răspundă, să preia, să mă ajute',
		let: 'poate, ar putea, să, vreau ca',
		human:
			'om, oameni, omul, ființă umană, persoană reală/fizică/umană/adevărată, om adevărat/real/viu, agent/operator/consultant/reprezentant uman/real, uman, cineva real, operator uman, suport uman',
		staff:
			'un coleg, coleg, colegă, persoană, persoana, operator, operatorul, agent, agentul, consultant, reprezentant, reprezentantul, angajat, coleg, manager, managerul, șef, șeful, șeful dumneavoastră, supervizor, superior, responsabil, suport, suport clienți/tehnic, serviciul clienți, relații clienți, serviciu clienți, cineva de la/din suport/echipa/echipă/dumneavoastră/voi, echipa voastră/dumneavoastră, tehnician',
		someone: 'cineva, altcineva, careva, unul dintre voi',
		real: 'real, reală, adevărat, adevărată, viu, uman, umană',
		contact:
			'vorbesc, vorbi, vorbim, discut, discuta, discutăm, contactez, contacta, contact cu, legătura/legatura cu, iau legătura, pune/puneți mă în, transferați mă, transferă mă, conectați mă, conectează mă, comunic, comunica, a vorbi, luați legătura, dați mi, dă mi, mă transferați, mă conectați, mă puneți, fi transferat, fi contactat de, ajuns la, ajutat de, escaladați',
		want: 'vreau _/să, aș/as vrea/dori/prefera _/să, doresc _/să, am nevoie _/de/să, prefer _/să, cer, solicit _/să, pot _/să, putem, pot să, trebuie să, vrem _/să, se poate _/să, este posibil să, cum/unde/când pot/fac/iau _/să, puteți _/să/mă, lăsați mă să, dați mi, dă mi, îmi trebuie, de ce nu pot _/să',
		ask: 'există/este/e _/vreun/un/o, aștept, unde este, aveți _/un, mai bine',
		please:
			'vă rog, va rog, te rog, rog, acum, imediat, urgent, repede, mulțumesc, mersi, azi, cât mai repede, doar, numai',
		filler:
			'un, o, cu, la, de, mă, mi, eu, bună, buna, ziua, bună ziua, salut, da, ok, direct, aici, să, care, pe, din, ajutor, ajute, alt, altă, în, telefonic, la telefon, prin telefon, și nu, poate',
		not: 'nu, niciun, nicio, niciodată, fără, nici, în loc de',
		dontWant:
			'nu vreau/doresc/mai vreau/vrem/am/aș _/vreau/mai/vrea/nevoie _/să/de, nu am nevoie _/de/să, nu mai vreau _/să, nu e/este nevoie/necesar _/de/să, nu trebuie să, prefer să nu, fără să, nu îmi trebuie',
		bot: 'roboți, robotul, mașină, mașinărie, calculator, calculatorul, inteligență artificială, răspuns/răspunsuri automat/automate, roboti, boți, botul',
		stop: 'opriți, oprește, stop, gata cu, sătul de, m am săturat de, urăsc, ajunge cu, dezactivați',
		direct:
			'e/este/există cineva _/acolo/aici/care, cineva acolo/aici, sunați mă, sună mă, mă sunați, mă puteți suna, să mă sune cineva/_, să fiu sunat, cineva de la/din suport/echipa/echipă/dumneavoastră/voi, contactați mă, apelați mă',
		others:
			'clienții/utilizatorii/vizitatorii noștri/mei/_, clienți, utilizatori, clientul, utilizatorul, aplicația noastră, butonul, scrie, spune, ei, echipa mea/noastră, șeful meu, botul nostru/meu, dacă cineva, agenții noștri',
		topic:
			'configura, configurez, configurare, rol, roluri, permisiune, permisiuni, diferența, înseamnă, setare, setări, plan, preț, costă, include, inclus, adăuga, adaug, șterg, șterge, crea, creez, invita, invit, importa, exporta, câmp, atribui, raport, aplicație, site, buton, licență, cont, funcție, date',
		harmless:
			'resurse umane, drepturile omului, agent imobiliar, persoană de contact, nu doar, nu numai, nu pot, nu funcționează, nu merge, nu înțeleg, nu știu, nu mă ajută, de ce nu, dacă nu, nicio problemă, nu reușesc, nu am reușit, nu găsesc, nu răspunde, am vorbit, nu înțelege, persoana juridică, nu e rezolvat',
		and: 'nu tu/cu tine, și, dar, însă, sau, ci, pentru că, fiindcă',
		why: 'de ce',
	},
};

export const CATALAN: Language = {
	code: 'ca',
	personStands: 'after',
	words: {
		human:
			'humà, humana, humans, ésser humà, persona real/humana/de, persona de veritat/debò, agent/operador humà/real, algú real, algú de veritat',
		staff:
			'persona, agent, operador, operadora, assessor, encarregat, supervisor, responsable, gerent, cap, treballador, atenció/servei al client, suport, suport tècnic, algú del/de vostre/suport/equip/vosaltres, vostre equip',
		someone: 'algú, alguna persona',
		real: 'real, humà, humana, viu, viva, de veritat',
		contact:
			'parlar, xatejar, conversar, contactar, contacte amb, comunicar, passeu me, passa m, passi m, posar me en contacte, poseu me en contacte, connecteu me, transferiu me, que m atengui, atès per',
		want: 'vull, voldria, necessito, m agradaria, desitjo, prefereixo, exigeixo, puc, podria, podeu, em podeu, com puc, és possible, deixeu me, doneu me, per què no puc, volem, he de',
		ask: 'hi ha _/algun/alguna/un/una, on és, espero, teniu, millor',
		please:
			'si us plau, sisplau, si et plau, ara, ara mateix, urgent, urgentment, immediatament, ràpid, avui, gràcies, ja, només',
		filler:
			'un, una, el, la, l, de, d, del, a, al, amb, em, m, jo, vosaltres, hola, bon dia, bona tarda, sí, ok, aquí, que, per, ajuda, directament, per telèfon',
		not: 'no, mai, sense, cap persona, ni, en lloc de, en comptes de',
		dontWant:
			'no vull/necessito/voldria/desitjo/volem _/pas/més, no cal, no és necessari, no fa falta, no tinc ganes de, prefereixo no',
		bot: 'robots, màquina, màquines, ordinador, intel ligència artificial, intelligència artificial, resposta/respostes automàtica/automàtiques, bots',
		stop: 'atura, atureu, pareu, prou, prou de, fart de, farta de, odio, desactiva, desactiveu',
		direct:
			'hi ha algú _/aquí/aquí, algú aquí, truqueu me, truca m, truqui m, em podeu trucar, que em truquin, algú del/de vostre/suport/equip/vosaltres, contacteu amb mi',
		others:
			'els nostres/meus clients/usuaris, clients, usuaris, botó, diu, ells, la nostra app, el meu/nostre cap/agent/bot/equip, si algú',
		topic:
			'configurar, configuració, rol, rols, permís, permisos, diferència, significa, funció, pla, preu, costa, inclou, afegir, eliminar, crear, convidar, importar, exportar, camp, assignar, informe, aplicació, llicència, compte, dades',
		harmless:
			'he/hem/ha parlat/contactat/xatejat, vaig parlar, ja he parlat, recursos humans, drets humans, agent immobiliari, persona de contacte, no només, no puc, no funciona, no entenc, no sé, per què no, si no, cap problema, no aconsegueixo, no em deixa, no respon',
		and: 'no tu/vostè, i, però, o, sinó, perquè',
		why: 'per què',
	},
};

export const GALICIAN: Language = {
	code: 'gl',
	personStands: 'after',
	words: {
		human: 'humano, humana, persoa real/humana, ser humano, axente humano',
		staff:
			'persoa, axente, operador, operadora, responsable, supervisor, atención ao cliente, soporte, alguén do/de voso equipo',
		someone: 'alguén',
		real: 'real, humano, humana, de verdade',
		contact: 'falar, conversar, contactar, contacto con, pásame, páseme, poñerme en contacto',
		want: 'quero, quixera, gustaríame, necesito, preciso, podo, podería, prefiro, como podo',
		ask: 'hai _/algún/algunha/un/unha',
		please: 'por favor, agora, xa, urxente, grazas',
		filler: 'un, unha, o, a, de, con, me, eu, ola, bos días, si, aquí, que, axuda',
		not: 'non, nunca, sen, ningún, ningunha',
		dontWant: 'non quero/necesito/preciso/quixera _/máis, non fai falta, non é necesario',
		bot: 'robots, máquina, máquinas, ordenador, intelixencia artificial',
		stop: 'parade, basta, farto de, odio',
		direct: 'hai alguén _/aí/aquí, chámame, chámeme, chamádeme, alguén do voso equipo',
		others: 'os nosos/meus clientes/usuarios, clientes, usuarios, botón, di',
		topic: 'configurar, rol, permiso, diferenza, función, plan, prezo, inclúe, engadir, crear, conta',
		harmless: 'recursos humanos, non só, non podo, non funciona, por que non',
		and: 'e, pero, ou, senón, porque',
		why: 'por que',
	},
};
