/** Pictures of a model (XMILE 1.1 chapters 5 and 6); nothing that is computed depends on them. */
package nl.schaalsprong.language.view;
