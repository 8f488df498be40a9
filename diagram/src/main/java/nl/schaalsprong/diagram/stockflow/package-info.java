/**
 * Pictures of stocks and flows: from a view of the model (XMILE 1.1 chapters 5 and 6), or laid out
 * where no view says where things stand.
 */
package nl.schaalsprong.diagram.stockflow;
