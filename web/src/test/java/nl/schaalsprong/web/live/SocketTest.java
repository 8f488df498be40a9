package nl.schaalsprong.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.web.limit.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** A browser that takes its first frame and then stands still. */
class SocketTest {
    private final CountDownLatch sending = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<Object> closed = new ArrayList<>();
    private final WebSocketSession session =
            (WebSocketSession)
                    Proxy.newProxyInstance(
                            SocketTest.class.getClassLoader(),
                            new Class<?>[] {WebSocketSession.class},
                            (_, method, given) -> answer(method.getName(), given));
    private final Socket.Connected browser =
            new Socket.Connected(Socket.patient(session), Language.DUTCH);
    private final Thread first = new Thread(() -> browser.show(ByteBuffer.allocate(1)));

    @BeforeEach
    void stall() throws InterruptedException {
        first.start();
        sending.await();
    }

    @AfterEach
    void release() throws InterruptedException {
        released.countDown();
        first.join();
    }

    @Test
    void frames_up_to_the_backlog_wait() {
        browser.show(ByteBuffer.allocate(Limits.BACKLOG));
        assertEquals(List.of(), closed);
    }

    @Test
    void a_browser_with_more_than_the_backlog_waiting_is_let_go() {
        browser.show(ByteBuffer.allocate(Limits.BACKLOG));
        browser.show(ByteBuffer.allocate(1));
        assertEquals(List.of(CloseStatus.SESSION_NOT_RELIABLE), closed);
    }

    @Test
    void a_frame_may_take_as_long_as_our_patience() {
        assertEquals(Limits.PATIENCE, Socket.patient(session).getSendTimeLimit());
    }

    private @Nullable Object answer(String method, Object[] given) throws InterruptedException {
        switch (method) {
            case "sendMessage" -> {
                sending.countDown();
                released.await();
            }
            case "close" -> closed.add(given[0]);
            default -> {}
        }
        return switch (method) {
            case "isOpen" -> closed.isEmpty();
            case "getId", "toString" -> "slow";
            default -> null;
        };
    }
}
