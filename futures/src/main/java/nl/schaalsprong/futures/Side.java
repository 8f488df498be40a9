package nl.schaalsprong.futures;

/** One of two states that are compared: a case made ready to answer, and what is set in it. */
public record Side(Ensemble ensemble, Scenario scenario) {}
