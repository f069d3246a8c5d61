/** What streets that bear a person's name end in, as of `keyOf`. */
export const road = /^(?:vej|gade|alle|boulevard|plads|torv|stræde|vænge)s?$/;

/** What streets, institutions and prizes that bear a name end in. */
export const notSurname =
  /(?:vej|vejen|gade|gaden|gades|vejens|(?<!.)alle|boulevard|boulevarden|stræde|torv|plads|pladsen|vænge|skole|skolen|kirke|kirken|hjem|hjemmet|huset|centret|center|mødet|møde|systemet|afdelingen|parken|bakken|toften|stien|vangen|haven|gården|hospital|hospitalet|biblioteket|institut|instituttet|stiftelsen|fonden|universitet|universitetet|tunnel|tunnelen|station|stationen|lufthavn|klinikken|klubben|legatet|prisen|dag|dagen|corporation|company|group|bank|museum|museet|university|(?<!.)(?:island|maps|meeting|ward|valley|sea|lake|river|square|avenue|street|road|foundation|institute|school|college|church|cathedral|award|prize|airport|festival))s?$/;
