package nl.schaalsprong.web.chart;

import java.util.List;

/**
 * What a file was drawn from.
 *
 * @param scenario whole hash of the scenario
 * @param receipt whole hash of the receipt
 * @param notes lines below the picture: the case, the day, the sample and the receipt
 */
record Drawn(String scenario, String receipt, List<String> notes) {}
