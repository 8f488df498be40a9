/** The rules of the house, each held against all rooms and shown to bite on a planted fault. */
package nl.schaalsprong.architecture;
