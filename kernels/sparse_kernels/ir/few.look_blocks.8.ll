; df21bd9d56c9758f9365f4e68738f55f

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v192B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10) unnamed_addr #0 {
entry:
  %.19 = add i64 %arg.a0, 32
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.22 = inttoptr i64 %.21 to ptr
  %.24 = load i64, ptr %.22, align 8
  %.25 = add i64 %arg.a0, 16
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 8
  %.30 = inttoptr i64 %.27 to ptr
  %.55 = add i64 %arg.a1, 32
  %.56 = inttoptr i64 %.55 to ptr
  %.57 = load i64, ptr %.56, align 8
  %.58 = inttoptr i64 %.57 to ptr
  %.60 = load i64, ptr %.58, align 8
  %.61 = add i64 %arg.a1, 16
  %.62 = inttoptr i64 %.61 to ptr
  %.63 = load i64, ptr %.62, align 8
  %.66 = inttoptr i64 %.63 to ptr
  %.97 = add i64 %arg.a2, 16
  %.98 = inttoptr i64 %.97 to ptr
  %.99 = load i64, ptr %.98, align 8
  %.102 = inttoptr i64 %.99 to ptr
  %.133 = add i64 %arg.a6, 16
  %.134 = inttoptr i64 %.133 to ptr
  %.135 = load i64, ptr %.134, align 8
  %.138 = inttoptr i64 %.135 to ptr
  %.169 = add i64 %arg.a7, 16
  %.170 = inttoptr i64 %.169 to ptr
  %.171 = load i64, ptr %.170, align 8
  %.174 = inttoptr i64 %.171 to ptr
  %.199 = add i64 %arg.a8, 32
  %.200 = inttoptr i64 %.199 to ptr
  %.201 = load i64, ptr %.200, align 8
  %.202 = inttoptr i64 %.201 to ptr
  %.204 = load i64, ptr %.202, align 8
  %.205 = add i64 %arg.a8, 16
  %.206 = inttoptr i64 %.205 to ptr
  %.207 = load i64, ptr %.206, align 8
  %.210 = inttoptr i64 %.207 to ptr
  %.235 = add i64 %arg.a9, 32
  %.236 = inttoptr i64 %.235 to ptr
  %.237 = load i64, ptr %.236, align 8
  %.238 = inttoptr i64 %.237 to ptr
  %.240 = load i64, ptr %.238, align 8
  %.241 = add i64 %arg.a9, 16
  %.242 = inttoptr i64 %.241 to ptr
  %.243 = load i64, ptr %.242, align 8
  %.246 = inttoptr i64 %.243 to ptr
  %.277 = add i64 %arg.a10, 16
  %.278 = inttoptr i64 %.277 to ptr
  %.279 = load i64, ptr %.278, align 8
  %.282 = inttoptr i64 %.279 to ptr
  %.198461.not.i = icmp slt i64 %.60, 1
  br i1 %.198461.not.i, label %_ZN14sparse_kernels3few11look_blocksB4v193B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B166.lr.ph.i

B166.lr.ph.i:                                     ; preds = %entry
  %.270.i.i = insertelement <64 x i64> poison, i64 %arg.a3, i64 0
  %.271.i.i = shufflevector <64 x i64> %.270.i.i, <64 x i64> poison, <64 x i32> zeroinitializer
  %.272.i.i = insertelement <64 x i64> poison, i64 %arg.a4, i64 0
  %.273.i.i = shufflevector <64 x i64> %.272.i.i, <64 x i64> poison, <64 x i32> zeroinitializer
  %.1335.i.i = getelementptr i8, ptr %.174, i64 1
  br label %B166.i

B166.i:                                           ; preds = %B517.i, %B166.lr.ph.i
  %begin.2.0466.i = phi i64 [ 0, %B166.lr.ph.i ], [ %.271.i, %B517.i ]
  %place.2.0465.i = phi i64 [ 0, %B166.lr.ph.i ], [ %place.3.1.i, %B517.i ]
  %end.3.0464.i = phi i64 [ 0, %B166.lr.ph.i ], [ %end.4.1.i, %B517.i ]
  %.140.0463.i = phi i64 [ 0, %B166.lr.ph.i ], [ %.211.i, %B517.i ]
  %.211.i = add nuw nsw i64 %.140.0463.i, 1
  %0 = getelementptr i64, ptr %.66, i64 %.140.0463.i
  %.269.i = load i64, ptr %0, align 8, !noalias !0
  %.271.i = add nsw i64 %.269.i, %begin.2.0466.i
  %.309.i = icmp slt i64 %begin.2.0466.i, 0
  %.310.i = select i1 %.309.i, i64 %.24, i64 0
  %.311.i = add i64 %.310.i, %begin.2.0466.i
  %.314.i = icmp slt i64 %.311.i, 0
  br i1 %.314.i, label %B166.else.if.i, label %B166.else.endif.i, !prof !3

B252.i:                                           ; preds = %B166.endif.i
  %.592.i = icmp slt i64 %end.3.0464.i, 0
  %.593.i = select i1 %.592.i, i64 %.240, i64 0
  %.594.i = add i64 %.593.i, %end.3.0464.i
  %.597.i = icmp slt i64 %.594.i, 0
  br i1 %.597.i, label %B252.else.if.i, label %B252.else.endif.i, !prof !3

B517.i:                                           ; preds = %_ZN14sparse_kernels3few4lookB4v195B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i, %_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i
  %place.3.1.i = phi i64 [ %place.2.0465.i, %_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ %.1307.i, %_ZN14sparse_kernels3few4lookB4v195B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i ]
  %.852.pn.i = phi i64 [ %.852.i, %_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i ], [ %.1346.i, %_ZN14sparse_kernels3few4lookB4v195B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i ]
  %end.4.1.i = add nsw i64 %.852.pn.i, %end.3.0464.i
  %exitcond.not.i = icmp eq i64 %.211.i, %.60
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels3few11look_blocksB4v193B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B166.i

B166.endif.i:                                     ; preds = %B166.else.endif.endif.endif.if.i, %B166.else.endif.endif.endif.i
  %.299.sroa.13.0.i = phi i64 [ %.24, %B166.else.endif.endif.endif.if.i ], [ %.299.sroa.13.1.i, %B166.else.endif.endif.endif.i ]
  %.387.i = sub i64 %.299.sroa.13.0.i, %.299.sroa.0.3.i
  %.396.i = tail call i64 @llvm.smax.i64(i64 %.387.i, i64 0)
  %.412.i = getelementptr i64, ptr %.30, i64 %.299.sroa.0.3.i
  %1 = getelementptr i64, ptr %.102, i64 %.140.0463.i
  %.512.i = load i64, ptr %1, align 8, !noalias !0
  %.513.i = icmp slt i64 %.512.i, 0
  br i1 %.513.i, label %B252.i, label %B370.else.i

B166.else.if.i:                                   ; preds = %B166.i
  br label %B166.else.endif.i

B166.else.endif.i:                                ; preds = %B166.else.if.i, %B166.i
  %.299.sroa.0.1.i = phi i64 [ 0, %B166.else.if.i ], [ %.311.i, %B166.i ]
  %.319.not.i = icmp slt i64 %.311.i, %.24
  br i1 %.319.not.i, label %B166.else.endif.endif.i, label %B166.else.endif.if.i, !prof !4

B166.else.endif.if.i:                             ; preds = %B166.else.endif.i
  br label %B166.else.endif.endif.i

B166.else.endif.endif.i:                          ; preds = %B166.else.endif.if.i, %B166.else.endif.i
  %.299.sroa.0.3.i = phi i64 [ %.24, %B166.else.endif.if.i ], [ %.299.sroa.0.1.i, %B166.else.endif.i ]
  %.326.i = icmp slt i64 %.271.i, 0
  %.327.i = select i1 %.326.i, i64 %.24, i64 0
  %.328.i = add i64 %.327.i, %.271.i
  %.331.i = icmp slt i64 %.328.i, 0
  br i1 %.331.i, label %B166.else.endif.endif.if.i, label %B166.else.endif.endif.endif.i, !prof !3

B166.else.endif.endif.if.i:                       ; preds = %B166.else.endif.endif.i
  br label %B166.else.endif.endif.endif.i

B166.else.endif.endif.endif.i:                    ; preds = %B166.else.endif.endif.if.i, %B166.else.endif.endif.i
  %.299.sroa.13.1.i = phi i64 [ 0, %B166.else.endif.endif.if.i ], [ %.328.i, %B166.else.endif.endif.i ]
  %.336.not.i = icmp slt i64 %.328.i, %.24
  br i1 %.336.not.i, label %B166.endif.i, label %B166.else.endif.endif.endif.if.i, !prof !4

B166.else.endif.endif.endif.if.i:                 ; preds = %B166.else.endif.endif.endif.i
  br label %B166.endif.i

B96.if.i.i:                                       ; preds = %B252.else.endif.endif.i, %B96.if.i.i
  %.75.0113.i.i = phi i64 [ %.146.i.i, %B96.if.i.i ], [ 0, %B252.else.endif.endif.i ]
  %.146.i.i = add nuw nsw i64 %.75.0113.i.i, 1
  %2 = getelementptr i64, ptr %.412.i, i64 %.75.0113.i.i
  %.200.i.i = load i64, ptr %2, align 8, !noalias !5
  %.202.i.i = and i64 %.200.i.i, %arg.a3
  %.204.i.i = lshr i64 %.202.i.i, %arg.a5
  %.230.i.i = getelementptr i8, ptr %.138, i64 %.204.i.i
  %.231.i.i = load i8, ptr %.230.i.i, align 1, !noalias !5
  %3 = getelementptr i8, ptr %.695.i, i64 %.75.0113.i.i
  store i8 %.231.i.i, ptr %3, align 1, !noalias !5
  %exitcond.not.i.i = icmp eq i64 %.387.i, %.146.i.i
  br i1 %exitcond.not.i.i, label %_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i, label %B96.if.i.i

_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i: ; preds = %B96.if.i.i
  %.790.pre.i = load i64, ptr %0, align 8, !noalias !0
  br label %_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i

_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %B252.else.endif.endif.i, %_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i
  %.790.i = phi i64 [ %.790.pre.i, %_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i ], [ %.269.i, %B252.else.endif.endif.i ]
  %4 = getelementptr i64, ptr %.282, i64 %.140.0463.i
  store i64 %.790.i, ptr %4, align 8, !noalias !0
  %.852.i = load i64, ptr %0, align 8, !noalias !0
  br label %B517.i

B252.else.if.i:                                   ; preds = %B252.i
  br label %B252.else.endif.i

B252.else.endif.i:                                ; preds = %B252.else.if.i, %B252.i
  %.582.sroa.0.1.i = phi i64 [ 0, %B252.else.if.i ], [ %.594.i, %B252.i ]
  %.602.not.i = icmp slt i64 %.594.i, %.240
  br i1 %.602.not.i, label %B252.else.endif.endif.i, label %B252.else.endif.if.i, !prof !4

B252.else.endif.if.i:                             ; preds = %B252.else.endif.i
  br label %B252.else.endif.endif.i

B252.else.endif.endif.i:                          ; preds = %B252.else.endif.if.i, %B252.else.endif.i
  %.582.sroa.0.3.i = phi i64 [ %.240, %B252.else.endif.if.i ], [ %.582.sroa.0.1.i, %B252.else.endif.i ]
  %.695.i = getelementptr i8, ptr %.246, i64 %.582.sroa.0.3.i
  %.133112.not.i.i = icmp slt i64 %.387.i, 1
  br i1 %.133112.not.i.i, label %_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i, label %B96.if.i.i

B370.else.i:                                      ; preds = %B166.endif.i
  %.932.i = icmp slt i64 %place.2.0465.i, 0
  %.933.i = select i1 %.932.i, i64 %.204, i64 0
  %.934.i = add i64 %.933.i, %place.2.0465.i
  %.937.i = icmp slt i64 %.934.i, 0
  br i1 %.937.i, label %B370.else.if.i, label %B370.else.endif.i, !prof !3

B370.else.if.i:                                   ; preds = %B370.else.i
  br label %B370.else.endif.i

B370.else.endif.i:                                ; preds = %B370.else.if.i, %B370.else.i
  %.922.sroa.0.1.i = phi i64 [ 0, %B370.else.if.i ], [ %.934.i, %B370.else.i ]
  %.942.not.i = icmp slt i64 %.934.i, %.204
  br i1 %.942.not.i, label %B370.else.endif.endif.endif.if.i, label %B370.else.endif.if.i, !prof !4

B370.else.endif.if.i:                             ; preds = %B370.else.endif.i
  br label %B370.else.endif.endif.endif.if.i

B370.else.endif.endif.endif.if.i:                 ; preds = %B370.else.endif.if.i, %B370.else.endif.i
  %.922.sroa.0.3.i = phi i64 [ %.204, %B370.else.endif.if.i ], [ %.922.sroa.0.1.i, %B370.else.endif.i ]
  %.1035.i = getelementptr i32, ptr %.210, i64 %.922.sroa.0.3.i
  %.1101.i = icmp slt i64 %end.3.0464.i, 0
  %.1102.i = select i1 %.1101.i, i64 %.240, i64 0
  %.1103.i = add i64 %.1102.i, %end.3.0464.i
  %.1106.i = icmp slt i64 %.1103.i, 0
  br i1 %.1106.i, label %B370.endif.else.if.i, label %B370.endif.else.endif.i, !prof !3

B370.endif.else.if.i:                             ; preds = %B370.else.endif.endif.endif.if.i
  br label %B370.endif.else.endif.i

B370.endif.else.endif.i:                          ; preds = %B370.endif.else.if.i, %B370.else.endif.endif.endif.if.i
  %.1091.sroa.0.1.i = phi i64 [ 0, %B370.endif.else.if.i ], [ %.1103.i, %B370.else.endif.endif.endif.if.i ]
  %.1111.not.i = icmp slt i64 %.1103.i, %.240
  br i1 %.1111.not.i, label %B370.endif.else.endif.endif.endif.if.i, label %B370.endif.else.endif.if.i, !prof !4

B370.endif.else.endif.if.i:                       ; preds = %B370.endif.else.endif.i
  br label %B370.endif.else.endif.endif.endif.if.i

B370.endif.else.endif.endif.endif.if.i:           ; preds = %B370.endif.else.endif.if.i, %B370.endif.else.endif.i
  %.1091.sroa.0.3.i = phi i64 [ %.240, %B370.endif.else.endif.if.i ], [ %.1091.sroa.0.1.i, %B370.endif.else.endif.i ]
  %.1179.i = sub i64 %.240, %.1091.sroa.0.3.i
  %.1188.i = tail call i64 @llvm.smax.i64(i64 %.1179.i, i64 0)
  %.1204.i = getelementptr i8, ptr %.246, i64 %.1091.sroa.0.3.i
  %.105.0.i.i = and i64 %.396.i, 63
  %.135.i.i = and i64 %.396.i, 9223372036854775744
  %5 = tail call i64 @llvm.smax.i64(i64 %.387.i, i64 63)
  %spec.select.i.i = lshr i64 %5, 6
  %.219532.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.219532.not.i.i, label %B648.preheader.i.i, label %B202.if.i.i

B648.preheader.i.i:                               ; preds = %B476.i.i, %B370.endif.else.endif.endif.endif.if.i
  %found.3.0.lcssa.i.i = phi i64 [ 0, %B370.endif.else.endif.endif.endif.if.i ], [ %.294.i.i, %B476.i.i ]
  %.601536.not.i.i = icmp eq i64 %.105.0.i.i, 0
  br i1 %.601536.not.i.i, label %B10751.i.i, label %B648.if.i.i

B276.i.i:                                         ; preds = %B202.if.i.i, %B406.i.i
  %_append_v196_marks.3.1.i.i = phi i64 [ %.463.i.i, %B406.i.i ], [ %.276.i.i, %B202.if.i.i ]
  %_append_v196_found.2.1.i.i = phi i64 [ %.475.i.i, %B406.i.i ], [ %found.3.0535.i.i, %B202.if.i.i ]
  %6 = getelementptr i32, ptr %.1035.i, i64 %_append_v196_found.2.1.i.i
  br label %B318.if.i.i

B406.i.i:                                         ; preds = %B318.if.i.i
  %.475.i.i = add i64 %_append_v196_found.2.1.i.i, 4
  %.479.not.i.i = icmp eq i64 %.463.i.i, 0
  br i1 %.479.not.i.i, label %B476.i.i, label %B276.i.i

B476.i.i:                                         ; preds = %B406.i.i, %B202.if.i.i
  %.219.i.i = icmp sgt i64 %.166.0534.i.i, 1
  br i1 %.219.i.i, label %B202.if.i.i, label %B648.preheader.i.i

B10751.i.i:                                       ; preds = %B648.if.i.i, %B648.preheader.i.i
  %found.4.0.lcssa.i.i = phi i64 [ %found.3.0.lcssa.i.i, %B648.preheader.i.i ], [ %.705.i.i, %B648.if.i.i ]
  %.801541.not.i.i = icmp slt i64 %found.4.0.lcssa.i.i, 1
  br i1 %.801541.not.i.i, label %B11007.i.i, label %B10753.if.i.i

B11007.i.i:                                       ; preds = %B10753.if.i.i, %B10751.i.i
  %.1002.i.i = load i8, ptr %.174, align 1, !noalias !8
  %.1005.i.i = add nsw i64 %found.4.0.lcssa.i.i, %.512.i
  %.1043.i.i = icmp slt i64 %found.4.0.lcssa.i.i, 0
  %.1044.i.i = select i1 %.1043.i.i, i64 %.1188.i, i64 0
  %.1045.i.i = add i64 %.1044.i.i, %found.4.0.lcssa.i.i
  %.1060.i.i = icmp slt i64 %.1005.i.i, 0
  %.1061.i.i = select i1 %.1060.i.i, i64 %.1188.i, i64 0
  %.1062.i.i = add i64 %.1061.i.i, %.1005.i.i
  %.1189.i.i = icmp slt i64 %.1045.i.i, 0
  br i1 %.1189.i.i, label %B11007.endif.else.if.i.i, label %B11007.endif.else.endif.i.i, !prof !3

B202.if.i.i:                                      ; preds = %B370.endif.else.endif.endif.endif.if.i, %B476.i.i
  %found.3.0535.i.i = phi i64 [ %.294.i.i, %B476.i.i ], [ 0, %B370.endif.else.endif.endif.endif.if.i ]
  %.166.0534.i.i = phi i64 [ %.228.i.i, %B476.i.i ], [ %spec.select.i.i, %B370.endif.else.endif.endif.endif.if.i ]
  %.163.0533.i.i = phi i64 [ %.232.i.i, %B476.i.i ], [ 0, %B370.endif.else.endif.endif.endif.if.i ]
  %.228.i.i = add nsw i64 %.166.0534.i.i, -1
  %.232.i.i = add nuw nsw i64 %.163.0533.i.i, 64
  %.267.i.i = getelementptr i64, ptr %.412.i, i64 %.163.0533.i.i
  %.269.i.i = load <64 x i64>, ptr %.267.i.i, align 8, !noalias !8
  %.274.i.i = and <64 x i64> %.269.i.i, %.271.i.i
  %.275.i.i = icmp ult <64 x i64> %.274.i.i, %.273.i.i
  %.276.i.i = bitcast <64 x i1> %.275.i.i to i64
  %.293.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.276.i.i)
  %.294.i.i = add i64 %.293.i.i, %found.3.0535.i.i
  %.298.not.i.i = icmp eq i64 %.276.i.i, 0
  br i1 %.298.not.i.i, label %B476.i.i, label %B276.i.i

B318.if.i.i:                                      ; preds = %B318.if.i.i, %B276.i.i
  %_append_v196_marks.2.3531.i.i = phi i64 [ %_append_v196_marks.3.1.i.i, %B276.i.i ], [ %.463.i.i, %B318.if.i.i ]
  %.332.0529.i.i = phi i64 [ 0, %B276.i.i ], [ %.401.i.i, %B318.if.i.i ]
  %.401.i.i = add nuw nsw i64 %.332.0529.i.i, 1
  %.427.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v196_marks.2.3531.i.i, i1 false)
  %.429.i.i = add nuw nsw i64 %.427.i.i, %.163.0533.i.i
  %.457.i.i = getelementptr i32, ptr %6, i64 %.332.0529.i.i
  %.458.i.i = trunc i64 %.429.i.i to i32
  store i32 %.458.i.i, ptr %.457.i.i, align 4, !noalias !8
  %.461.i.i = add i64 %_append_v196_marks.2.3531.i.i, -1
  %.463.i.i = and i64 %.461.i.i, %_append_v196_marks.2.3531.i.i
  %exitcond.not.i454.i = icmp eq i64 %.401.i.i, 4
  br i1 %exitcond.not.i454.i, label %B406.i.i, label %B318.if.i.i

B648.if.i.i:                                      ; preds = %B648.preheader.i.i, %B648.if.i.i
  %found.4.0539.i.i = phi i64 [ %.705.i.i, %B648.if.i.i ], [ %found.3.0.lcssa.i.i, %B648.preheader.i.i ]
  %.548.0538.i.i = phi i64 [ %.610.i.i, %B648.if.i.i ], [ %.105.0.i.i, %B648.preheader.i.i ]
  %.545.0537.i.i = phi i64 [ %.614.i.i, %B648.if.i.i ], [ %.135.i.i, %B648.preheader.i.i ]
  %.610.i.i = add nsw i64 %.548.0538.i.i, -1
  %.614.i.i = add nuw nsw i64 %.545.0537.i.i, 1
  %.665.i.i = getelementptr i32, ptr %.1035.i, i64 %found.4.0539.i.i
  %.666.i.i = trunc i64 %.545.0537.i.i to i32
  store i32 %.666.i.i, ptr %.665.i.i, align 4, !noalias !8
  %7 = getelementptr i64, ptr %.412.i, i64 %.545.0537.i.i
  %.697.i.i = load i64, ptr %7, align 8, !noalias !8
  %.699.i.i = and i64 %.697.i.i, %arg.a3
  %.701.i.i = icmp ult i64 %.699.i.i, %arg.a4
  %.703.i.i = zext i1 %.701.i.i to i64
  %.705.i.i = add i64 %found.4.0539.i.i, %.703.i.i
  %.601.i.i = icmp sgt i64 %.548.0538.i.i, 1
  br i1 %.601.i.i, label %B648.if.i.i, label %B10751.i.i

B10753.if.i.i:                                    ; preds = %B10751.i.i, %B10753.if.i.i
  %.745.0542.i.i = phi i64 [ %.814.i.i, %B10753.if.i.i ], [ 0, %B10751.i.i ]
  %.814.i.i = add nuw nsw i64 %.745.0542.i.i, 1
  %8 = getelementptr i32, ptr %.1035.i, i64 %.745.0542.i.i
  %.868.i.i = load i32, ptr %8, align 4, !noalias !8
  %.870.i.i = zext i32 %.868.i.i to i64
  %.895.i.i = getelementptr i64, ptr %.412.i, i64 %.870.i.i
  %.896.i.i = load i64, ptr %.895.i.i, align 8, !noalias !8
  %.898.i.i = and i64 %.896.i.i, %arg.a3
  %.900.i.i = lshr i64 %.898.i.i, %arg.a5
  %.926.i.i = getelementptr i8, ptr %.138, i64 %.900.i.i
  %.927.i.i = load i8, ptr %.926.i.i, align 1, !noalias !8
  %9 = getelementptr i8, ptr %.1204.i, i64 %.745.0542.i.i
  store i8 %.927.i.i, ptr %9, align 1, !noalias !8
  %exitcond548.not.i.i = icmp eq i64 %found.4.0.lcssa.i.i, %.814.i.i
  br i1 %exitcond548.not.i.i, label %B11007.i.i, label %B10753.if.i.i

B11007.endif.endif.i.i:                           ; preds = %B11007.endif.else.endif.endif.endif.if.i.i, %B11007.endif.else.endif.endif.endif.i.i
  %.1169.sroa.13.0.i.i = phi i64 [ %.1188.i, %B11007.endif.else.endif.endif.endif.if.i.i ], [ %.1169.sroa.13.1.i.i, %B11007.endif.else.endif.endif.endif.i.i ]
  %.1290.not544.i.i = icmp slt i64 %.1169.sroa.0.3.i.i, %.1169.sroa.13.0.i.i
  br i1 %.1290.not544.i.i, label %.1260.endif.preheader.i.i, label %.1260.if.i.i, !prof !11

.1260.endif.preheader.i.i:                        ; preds = %B11007.endif.endif.i.i
  %scevgep.i.i = getelementptr i8, ptr %.1204.i, i64 %.1169.sroa.0.3.i.i
  %10 = sub nsw i64 %.1169.sroa.13.0.i.i, %.1169.sroa.0.3.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep.i.i, i8 %.1002.i.i, i64 %10, i1 false), !noalias !8
  br label %.1260.if.i.i

B11007.endif.else.if.i.i:                         ; preds = %B11007.i.i
  br label %B11007.endif.else.endif.i.i

B11007.endif.else.endif.i.i:                      ; preds = %B11007.endif.else.if.i.i, %B11007.i.i
  %.1169.sroa.0.1.i.i = phi i64 [ 0, %B11007.endif.else.if.i.i ], [ %.1045.i.i, %B11007.i.i ]
  %.1194.not.i.i = icmp slt i64 %.1045.i.i, %.1188.i
  br i1 %.1194.not.i.i, label %B11007.endif.else.endif.endif.i.i, label %B11007.endif.else.endif.if.i.i, !prof !4

B11007.endif.else.endif.if.i.i:                   ; preds = %B11007.endif.else.endif.i.i
  br label %B11007.endif.else.endif.endif.i.i

B11007.endif.else.endif.endif.i.i:                ; preds = %B11007.endif.else.endif.if.i.i, %B11007.endif.else.endif.i.i
  %.1169.sroa.0.3.i.i = phi i64 [ %.1188.i, %B11007.endif.else.endif.if.i.i ], [ %.1169.sroa.0.1.i.i, %B11007.endif.else.endif.i.i ]
  %.1206.i.i = icmp slt i64 %.1062.i.i, 0
  br i1 %.1206.i.i, label %B11007.endif.else.endif.endif.if.i.i, label %B11007.endif.else.endif.endif.endif.i.i, !prof !3

B11007.endif.else.endif.endif.if.i.i:             ; preds = %B11007.endif.else.endif.endif.i.i
  br label %B11007.endif.else.endif.endif.endif.i.i

B11007.endif.else.endif.endif.endif.i.i:          ; preds = %B11007.endif.else.endif.endif.if.i.i, %B11007.endif.else.endif.endif.i.i
  %.1169.sroa.13.1.i.i = phi i64 [ 0, %B11007.endif.else.endif.endif.if.i.i ], [ %.1062.i.i, %B11007.endif.else.endif.endif.i.i ]
  %.1211.not.i.i = icmp slt i64 %.1062.i.i, %.1188.i
  br i1 %.1211.not.i.i, label %B11007.endif.endif.i.i, label %B11007.endif.else.endif.endif.endif.if.i.i, !prof !4

B11007.endif.else.endif.endif.endif.if.i.i:       ; preds = %B11007.endif.else.endif.endif.endif.i.i
  br label %B11007.endif.endif.i.i

.1260.if.i.i:                                     ; preds = %.1260.endif.preheader.i.i, %B11007.endif.endif.i.i
  %.1336.i.i = load i8, ptr %.1335.i.i, align 1, !noalias !8
  %.1343.i.i = shl nuw nsw i64 %.512.i, 1
  %.1347.i.i = add nsw i64 %found.4.0.lcssa.i.i, %.1343.i.i
  %.1401.i.i = icmp slt i64 %.1347.i.i, 0
  %.1402.i.i = select i1 %.1401.i.i, i64 %.1188.i, i64 0
  %.1403.i.i = add i64 %.1402.i.i, %.1347.i.i
  br i1 %.1206.i.i, label %.1261.endif.else.if.i.i, label %.1261.endif.else.endif.i.i, !prof !3

.1261.endif.endif.i.i:                            ; preds = %.1261.endif.else.endif.endif.endif.if.i.i, %.1261.endif.else.endif.endif.endif.i.i
  %.1510.sroa.13.0.i.i = phi i64 [ %.1188.i, %.1261.endif.else.endif.endif.endif.if.i.i ], [ %.1510.sroa.13.1.i.i, %.1261.endif.else.endif.endif.endif.i.i ]
  %.1631.not546.i.i = icmp slt i64 %.1510.sroa.0.3.i.i, %.1510.sroa.13.0.i.i
  br i1 %.1631.not546.i.i, label %.1601.endif.preheader.i.i, label %_ZN14sparse_kernels3few4lookB4v195B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i, !prof !11

.1601.endif.preheader.i.i:                        ; preds = %.1261.endif.endif.i.i
  %scevgep549.i.i = getelementptr i8, ptr %.1204.i, i64 %.1510.sroa.0.3.i.i
  %11 = sub nsw i64 %.1510.sroa.13.0.i.i, %.1510.sroa.0.3.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep549.i.i, i8 %.1336.i.i, i64 %11, i1 false), !noalias !8
  br label %_ZN14sparse_kernels3few4lookB4v195B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i

.1261.endif.else.if.i.i:                          ; preds = %.1260.if.i.i
  br label %.1261.endif.else.endif.i.i

.1261.endif.else.endif.i.i:                       ; preds = %.1261.endif.else.if.i.i, %.1260.if.i.i
  %.1510.sroa.0.1.i.i = phi i64 [ 0, %.1261.endif.else.if.i.i ], [ %.1062.i.i, %.1260.if.i.i ]
  br i1 %.1211.not.i.i, label %.1261.endif.else.endif.endif.i.i, label %.1261.endif.else.endif.if.i.i, !prof !4

.1261.endif.else.endif.if.i.i:                    ; preds = %.1261.endif.else.endif.i.i
  br label %.1261.endif.else.endif.endif.i.i

.1261.endif.else.endif.endif.i.i:                 ; preds = %.1261.endif.else.endif.if.i.i, %.1261.endif.else.endif.i.i
  %.1510.sroa.0.3.i.i = phi i64 [ %.1188.i, %.1261.endif.else.endif.if.i.i ], [ %.1510.sroa.0.1.i.i, %.1261.endif.else.endif.i.i ]
  %.1547.i.i = icmp slt i64 %.1403.i.i, 0
  br i1 %.1547.i.i, label %.1261.endif.else.endif.endif.if.i.i, label %.1261.endif.else.endif.endif.endif.i.i, !prof !3

.1261.endif.else.endif.endif.if.i.i:              ; preds = %.1261.endif.else.endif.endif.i.i
  br label %.1261.endif.else.endif.endif.endif.i.i

.1261.endif.else.endif.endif.endif.i.i:           ; preds = %.1261.endif.else.endif.endif.if.i.i, %.1261.endif.else.endif.endif.i.i
  %.1510.sroa.13.1.i.i = phi i64 [ 0, %.1261.endif.else.endif.endif.if.i.i ], [ %.1403.i.i, %.1261.endif.else.endif.endif.i.i ]
  %.1552.not.i.i = icmp slt i64 %.1403.i.i, %.1188.i
  br i1 %.1552.not.i.i, label %.1261.endif.endif.i.i, label %.1261.endif.else.endif.endif.endif.if.i.i, !prof !4

.1261.endif.else.endif.endif.endif.if.i.i:        ; preds = %.1261.endif.else.endif.endif.endif.i.i
  br label %.1261.endif.endif.i.i

_ZN14sparse_kernels3few4lookB4v195B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit.i: ; preds = %.1601.endif.preheader.i.i, %.1261.endif.endif.i.i
  %12 = getelementptr i64, ptr %.282, i64 %.140.0463.i
  store i64 %found.4.0.lcssa.i.i, ptr %12, align 8, !noalias !0
  %.1307.i = add nsw i64 %found.4.0.lcssa.i.i, %place.2.0465.i
  %.1342.i = load i64, ptr %1, align 8, !noalias !0
  %.1345.i = shl nsw i64 %.1342.i, 1
  %.1346.i = add nsw i64 %.1345.i, %found.4.0.lcssa.i.i
  br label %B517.i

_ZN14sparse_kernels3few11look_blocksB4v193B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B517.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_look_blocks(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) local_unnamed_addr #0 {
entry:
  %.13 = alloca i64, align 8
  store i64 0, ptr %.13, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v192B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxx(ptr %.13, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11) #5
  %.27 = load i64, ptr %.13, align 8
  ret i64 %.27
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels3few11look_blocksB4v193B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels3few11look_blocksB4v193B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
!5 = !{!6, !1}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels3few9table_idsB4v194B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!8 = !{!9, !1}
!9 = distinct !{!9, !10, !"_ZN14sparse_kernels3few4lookB4v195B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN14sparse_kernels3few4lookB4v195B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!11 = !{!"branch_weights", i32 127, i32 1}
