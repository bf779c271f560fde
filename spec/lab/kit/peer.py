"""Both ends of an experiment: origins and clients, well-behaved or not. What they do is data, in the server's file.

    peer.py serve FILE   opens the origins of FILE, writes "name address" lines to FILE.addresses, runs until it is killed
    peer.py ask FILE     holds the conversations of FILE one after another, each left open until the last is over, and
                         prints what the last one received

FILE is JSON, its texts Latin-1: a byte is a character. A conversation is a list of steps; a text is sent, a list does:

    ["read"]       takes a whole HTTP message, or all until the other end closes; ["read", N] takes N bytes at least
    ["head"]       takes a header
    ["until", S]   takes all until the text S is there
    ["fill", N]    sends N bytes
    ["wait", S]    waits for S seconds
    ["run", S]     runs a command of the shell, and waits for it
    ["hang"]       keeps the connection open and reads nothing more
    ["half"]       sends nothing more, but still reads
    ["close"]      closes the connection, ["reset"] resets it
    ["tls", {}]    makes a TLS handshake: cert, key, ca (of clients; the client then needs one), max, name (SNI), alpn
    ["again"]      begins anew

An origin has steps, and may have: refuse (nobody listens there), full (its queue is full), unix (a socket file of that
mode), window (bytes of its receive buffer), dns (answers over UDP with that code, or with nothing: "silent").
"""

import json
import os
import re
import signal
import socket
import ssl
import struct
import sys
import threading
import time

DEADLINE = 30


class Conversation:
    def __init__(self, sock, is_server):
        self.sock, self.is_server, self.received, self.taken = sock, is_server, b"", 0

    def take(self, is_enough):
        """Receives until is_enough of what was not yet taken; False at the end."""
        while not is_enough(self.received[self.taken:]):
            try:
                data = self.sock.recv(65536)
            except (ConnectionError, ssl.SSLError):
                data = b""
            if not data:
                return False
            self.received += data
        self.taken = len(self.received)
        return True

    def is_message(self, data):
        head, blank, body = data.partition(b"\r\n\r\n")
        if not blank:
            return False
        length = re.search(rb"(?im)^content-length: *(\d+)", head)
        if re.search(rb"(?im)^transfer-encoding:.*chunked", head):
            return body.endswith(b"0\r\n\r\n")
        if length:
            return len(body) >= int(length.group(1))
        return self.is_server or re.match(rb"HTTP/\S+ (1\d\d|204|304)", head) is not None

    def do_read(self, count=None):
        return self.take(self.is_message if count is None else lambda data: len(data) >= count)

    def do_head(self):
        return self.take(lambda data: b"\r\n\r\n" in data)

    def do_until(self, text):
        return self.take(lambda data: text.encode("latin-1") in data)

    def do_fill(self, count):
        self.sock.sendall(b"x" * count)
        return True

    def do_wait(self, seconds):
        time.sleep(seconds)
        return True

    def do_run(self, command):
        os.system(command)
        return True

    def do_hang(self):
        threading.Event().wait()

    def do_half(self):
        self.sock.shutdown(socket.SHUT_WR)
        return True

    def do_close(self):
        self.sock.close()
        return False

    def do_reset(self):
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return self.do_close()

    def do_tls(self, options=None):
        options = options or {}
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if self.is_server else ssl.PROTOCOL_TLS_CLIENT)
        if not self.is_server:
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        if "cert" in options:
            context.load_cert_chain(options["cert"], options["key"])
        if "ca" in options:
            context.load_verify_locations(options["ca"])
            context.verify_mode = ssl.CERT_REQUIRED
        if "max" in options:
            context.maximum_version = ssl.TLSVersion[options["max"]]
        if "alpn" in options:
            context.set_alpn_protocols([options["alpn"]])
        self.sock = context.wrap_socket(self.sock, server_side=self.is_server, server_hostname=options.get("name"))
        return True

    def hold(self, steps):
        """Runs the steps; ends early where the other end does."""
        try:
            for step in steps:
                if isinstance(step, str):
                    self.sock.sendall(step.encode("latin-1"))
                elif step[0] == "again":
                    self.taken = len(self.received)
                    return self.hold(steps)
                elif not getattr(self, "do_" + step[0])(*step[1:]):
                    break
        except OSError:
            pass


def answer(sock, steps):
    conversation = Conversation(sock, True)
    conversation.hold(steps)
    conversation.sock.close()


def accept(listener, steps):
    while True:
        sock, _ = listener.accept()
        threading.Thread(target=answer, args=(sock, steps), daemon=True).start()


def answer_names(sock, code):
    while True:
        query, sender = sock.recvfrom(512)
        if code != "silent":
            sock.sendto(query[:2] + struct.pack(">HHHHH", 0x8180 | code, 1, 0, 0, 0) + query[12:], sender)


def open_origin(name, origin, folder, kept):
    """Opens an origin; its address."""
    kind = socket.SOCK_DGRAM if "dns" in origin else socket.SOCK_STREAM
    sock = socket.socket(socket.AF_UNIX if "unix" in origin else socket.AF_INET, kind)
    kept.append(sock)
    if "unix" in origin:
        address = os.path.join(folder, name + ".sock")
        sock.bind(address)
        os.chmod(address, int(origin["unix"], 8))
    else:
        if "window" in origin:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, origin["window"])
        sock.bind(("127.0.0.1", 0))
        address = "127.0.0.1:%d" % sock.getsockname()[1]
    if "dns" in origin:
        threading.Thread(target=answer_names, args=(sock, origin["dns"]), daemon=True).start()
    elif "full" in origin:
        sock.listen(0)
        for _ in range(4):
            client = socket.socket(sock.family)
            client.setblocking(False)
            client.connect_ex(sock.getsockname())
            kept.append(client)
    elif "refuse" not in origin:
        sock.listen(128)
        threading.Thread(target=accept, args=(sock, origin["steps"]), daemon=True).start()
    return address


def serve(path):
    kept, folder = [], os.path.dirname(os.path.abspath(path))
    with open(path, encoding="latin-1") as file:
        origins = json.load(file)
    lines = ["%s %s\n" % (name, open_origin(name, origin, folder, kept)) for name, origin in sorted(origins.items())]
    with open(path + ".new", "w") as file:
        file.writelines(lines)
    os.rename(path + ".new", path + ".addresses")
    threading.Event().wait()


def ask(path):
    signal.alarm(DEADLINE)
    with open(path, encoding="latin-1") as file:
        conversations = json.load(file)
    kept = []
    for port, steps in conversations:
        sock = socket.create_connection(("127.0.0.1", port))
        kept.append(Conversation(sock, False))
        kept[-1].hold(steps)
    sys.stdout.buffer.write(kept[-1].received)


if __name__ == "__main__":
    {"serve": serve, "ask": ask}[sys.argv[1]](sys.argv[2])
