/** What an Adaptive Card is called as an attachment (*Cards*, content types). */
export const cardType = 'application/vnd.microsoft.card.adaptive';
