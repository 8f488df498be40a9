package nl.schaalsprong.statistics.client;

import tools.jackson.databind.JsonNode;

/**
 * What a server answered.
 *
 * @param json the answer, read
 * @param raw its bytes, unpacked
 */
public record Answer(JsonNode json, byte[] raw) {}
