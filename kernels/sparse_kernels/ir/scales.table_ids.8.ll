; 44764812652d8980832ec14eab73fd15

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v106B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11) unnamed_addr #0 {
entry:
  %.233 = alloca ptr, align 8
  %.20 = add i64 %arg.a0, 32
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.23 = inttoptr i64 %.22 to ptr
  %.25 = load i64, ptr %.23, align 8
  %.26 = add i64 %arg.a0, 16
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 8
  %.31 = inttoptr i64 %.28 to ptr
  %.56 = add i64 %arg.a5, 32
  %.57 = inttoptr i64 %.56 to ptr
  %.58 = load i64, ptr %.57, align 8
  %.59 = inttoptr i64 %.58 to ptr
  %.61 = load i64, ptr %.59, align 8
  %.62 = add i64 %arg.a5, 16
  %.63 = inttoptr i64 %.62 to ptr
  %.64 = load i64, ptr %.63, align 8
  %.67 = inttoptr i64 %.64 to ptr
  %.92 = add i64 %arg.a6, 32
  %.93 = inttoptr i64 %.92 to ptr
  %.94 = load i64, ptr %.93, align 8
  %.95 = inttoptr i64 %.94 to ptr
  %.97 = load i64, ptr %.95, align 8
  %.98 = add i64 %arg.a6, 16
  %.99 = inttoptr i64 %.98 to ptr
  %.100 = load i64, ptr %.99, align 8
  %.103 = inttoptr i64 %.100 to ptr
  %.134 = add i64 %arg.a9, 16
  %.135 = inttoptr i64 %.134 to ptr
  %.136 = load i64, ptr %.135, align 8
  %.139 = inttoptr i64 %.136 to ptr
  %.164 = add i64 %arg.a10, 32
  %.165 = inttoptr i64 %.164 to ptr
  %.166 = load i64, ptr %.165, align 8
  %.167 = inttoptr i64 %.166 to ptr
  %.169 = load i64, ptr %.167, align 8
  %.170 = add i64 %arg.a10, 16
  %.171 = inttoptr i64 %.170 to ptr
  %.172 = load i64, ptr %.171, align 8
  %.175 = inttoptr i64 %.172 to ptr
  %.200 = add i64 %arg.a11, 32
  %.201 = inttoptr i64 %.200 to ptr
  %.202 = load i64, ptr %.201, align 8
  %.203 = inttoptr i64 %.202 to ptr
  %.205 = load i64, ptr %.203, align 8
  %.206 = add i64 %arg.a11, 16
  %.207 = inttoptr i64 %.206 to ptr
  %.208 = load i64, ptr %.207, align 8
  %.211 = inttoptr i64 %.208 to ptr
  call fastcc void @_ZN14sparse_kernels6scales9table_idsB4v107B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE(ptr %.233, ptr %.31, i64 %.25, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %.61, ptr %.67, i64 %.61, i64 %.97, ptr %.103, i64 %.97, i64 %arg.a7, i64 %arg.a8, ptr %.139, i64 %.169, ptr %.175, i64 %.169, i64 %.205, ptr %.211, i64 %.205)
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_scales_table_ids(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) local_unnamed_addr #0 {
entry:
  %.14 = alloca i64, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v106B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr %.14, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) #3
  %.28 = load i64, ptr %.14, align 8
  ret i64 %.28
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels6scales9table_idsB4v107B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.base.4, i64 %arg.base.5.0, i64 %arg.shift, i64 %arg.mask, i64 %arg.top, i64 %arg.stride, i64 %arg.row_scales.2, ptr readonly captures(none) %arg.row_scales.4, i64 %arg.row_scales.5.0, i64 %arg.column_scales.2, ptr readonly captures(none) %arg.column_scales.4, i64 %arg.column_scales.5.0, i64 %arg.row, i64 %arg.column, ptr readonly captures(none) %arg.table_of.4, i64 %arg.room.2, ptr captures(none) %arg.room.4, i64 %arg.room.5.0, i64 %arg.out.2, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0) unnamed_addr #1 {
entry:
  %.96 = trunc i64 %arg.stride to i16
  %.140 = icmp sgt i64 %arg.out.2, 0
  br i1 %.140, label %B248.preheader, label %common.ret

B248.preheader:                                   ; preds = %entry
  %.95 = trunc i64 %arg.top to i16
  %.973 = insertelement <16 x i64> poison, i64 %arg.shift, i64 0
  %.974 = shufflevector <16 x i64> %.973, <16 x i64> poison, <16 x i32> zeroinitializer
  %.975 = insertelement <16 x i64> poison, i64 %arg.mask, i64 0
  %.976 = shufflevector <16 x i64> %.975, <16 x i64> poison, <16 x i32> zeroinitializer
  %.977 = insertelement <16 x i16> poison, i16 %.95, i64 0
  %.978 = shufflevector <16 x i16> %.977, <16 x i16> poison, <16 x i32> zeroinitializer
  %.979 = insertelement <16 x i16> poison, i16 %.96, i64 0
  %.980 = shufflevector <16 x i16> %.979, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B248

B248:                                             ; preds = %B248.preheader, %B994
  %row.2.0 = phi i64 [ %spec.select, %B994 ], [ %arg.row, %B248.preheader ]
  %column.3.0 = phi i64 [ %spec.select626, %B994 ], [ %arg.column, %B248.preheader ]
  %i.2.0 = phi i64 [ %.257, %B994 ], [ 0, %B248.preheader ]
  %.153 = icmp slt i64 %row.2.0, %arg.row_scales.2
  br i1 %.153, label %B270, label %B306

B270:                                             ; preds = %B248
  %.169 = icmp slt i64 %row.2.0, 0
  %.170 = select i1 %.169, i64 %arg.row_scales.5.0, i64 0
  %0 = getelementptr i8, ptr %arg.row_scales.4, i64 %row.2.0
  %.184 = getelementptr i8, ptr %0, i64 %.170
  %.185 = load i8, ptr %.184, align 1
  %.186 = zext i8 %.185 to i16
  br label %B306

B306:                                             ; preds = %B248, %B270
  %"$phi306.0.2.1" = phi i16 [ %.186, %B270 ], [ 0, %B248 ]
  %.203 = sub i64 %arg.column_scales.2, %column.3.0
  %.212 = sub i64 %arg.out.2, %i.2.0
  %.14.i = tail call i64 @llvm.smin.i64(i64 %.212, i64 %.203)
  %.16.i = tail call i64 @llvm.smin.i64(i64 %arg.room.2, i64 %.14.i)
  %.257 = add nsw i64 %.16.i, %i.2.0
  %.295 = icmp slt i64 %i.2.0, 0
  %.296 = select i1 %.295, i64 %arg.base.5.0, i64 0
  %.297 = add i64 %.296, %i.2.0
  %.300 = icmp slt i64 %.297, 0
  br i1 %.300, label %B306.endif.else.if, label %B306.endif.else.endif, !prof !0

B608.preheader:                                   ; preds = %B522.if, %B306.endif.endif.endif.else.endif.endif.endif
  %.1094636.not = icmp eq i64 %.793.0, 0
  br i1 %.1094636.not, label %B888, label %B608.if

B888:                                             ; preds = %B608.if, %B608.preheader
  %.1396639.not = icmp slt i64 %.16.i, 1
  br i1 %.1396639.not, label %B994, label %B918.if

B994:                                             ; preds = %B918.if, %B888
  %.1552 = icmp eq i64 %.429, %arg.column_scales.2
  %.1557 = zext i1 %.1552 to i64
  %spec.select = add nsw i64 %row.2.0, %.1557
  %spec.select626 = select i1 %.1552, i64 0, i64 %.429
  %.1584 = icmp slt i64 %.257, %arg.out.2
  br i1 %.1584, label %B248, label %common.ret

common.ret:                                       ; preds = %B994, %entry
  store ptr null, ptr %retptr, align 8
  ret void

B306.endif.endif:                                 ; preds = %B306.endif.else.endif.endif.endif, %B306.endif.else.endif.endif.endif.if
  %.285.sroa.13.0 = phi i64 [ %arg.base.5.0, %B306.endif.else.endif.endif.endif.if ], [ %.285.sroa.13.1, %B306.endif.else.endif.endif.endif ]
  %.373 = sub i64 %.285.sroa.13.0, %.285.sroa.0.3
  %.382 = tail call i64 @llvm.smax.i64(i64 %.373, i64 0)
  %.398 = getelementptr i64, ptr %arg.base.4, i64 %.285.sroa.0.3
  %.429 = add nsw i64 %.16.i, %column.3.0
  %.467 = icmp slt i64 %column.3.0, 0
  %.468 = select i1 %.467, i64 %arg.column_scales.5.0, i64 0
  %.469 = add i64 %.468, %column.3.0
  %.472 = icmp slt i64 %.469, 0
  br i1 %.472, label %B306.endif.endif.else.if, label %B306.endif.endif.else.endif, !prof !0

B306.endif.else.if:                               ; preds = %B306
  br label %B306.endif.else.endif

B306.endif.else.endif:                            ; preds = %B306.endif.else.if, %B306
  %.285.sroa.0.1 = phi i64 [ 0, %B306.endif.else.if ], [ %.297, %B306 ]
  %.305.not = icmp slt i64 %.297, %arg.base.5.0
  br i1 %.305.not, label %B306.endif.else.endif.endif, label %B306.endif.else.endif.if, !prof !1

B306.endif.else.endif.if:                         ; preds = %B306.endif.else.endif
  br label %B306.endif.else.endif.endif

B306.endif.else.endif.endif:                      ; preds = %B306.endif.else.endif.if, %B306.endif.else.endif
  %.285.sroa.0.3 = phi i64 [ %arg.base.5.0, %B306.endif.else.endif.if ], [ %.285.sroa.0.1, %B306.endif.else.endif ]
  %.312 = icmp slt i64 %.257, 0
  %.313 = select i1 %.312, i64 %arg.base.5.0, i64 0
  %.314 = add i64 %.313, %.257
  %.317 = icmp slt i64 %.314, 0
  br i1 %.317, label %B306.endif.else.endif.endif.if, label %B306.endif.else.endif.endif.endif, !prof !0

B306.endif.else.endif.endif.if:                   ; preds = %B306.endif.else.endif.endif
  br label %B306.endif.else.endif.endif.endif

B306.endif.else.endif.endif.endif:                ; preds = %B306.endif.else.endif.endif.if, %B306.endif.else.endif.endif
  %.285.sroa.13.1 = phi i64 [ 0, %B306.endif.else.endif.endif.if ], [ %.314, %B306.endif.else.endif.endif ]
  %.322.not = icmp slt i64 %.314, %arg.base.5.0
  br i1 %.322.not, label %B306.endif.endif, label %B306.endif.else.endif.endif.endif.if, !prof !1

B306.endif.else.endif.endif.endif.if:             ; preds = %B306.endif.else.endif.endif.endif
  br label %B306.endif.endif

B306.endif.endif.endif:                           ; preds = %B306.endif.endif.else.endif.endif.endif, %B306.endif.endif.else.endif.endif.endif.if
  %.457.sroa.13.0 = phi i64 [ %arg.column_scales.5.0, %B306.endif.endif.else.endif.endif.endif.if ], [ %.457.sroa.13.1, %B306.endif.endif.else.endif.endif.endif ]
  %.545 = sub i64 %.457.sroa.13.0, %.457.sroa.0.3
  %.554 = tail call i64 @llvm.smax.i64(i64 %.545, i64 0)
  %.570 = getelementptr i8, ptr %arg.column_scales.4, i64 %.457.sroa.0.3
  %.640 = select i1 %.295, i64 %arg.out.5.0, i64 0
  %.641 = add i64 %.640, %i.2.0
  %.644 = icmp slt i64 %.641, 0
  br i1 %.644, label %B306.endif.endif.endif.else.if, label %B306.endif.endif.endif.else.endif, !prof !0

B306.endif.endif.else.if:                         ; preds = %B306.endif.endif
  br label %B306.endif.endif.else.endif

B306.endif.endif.else.endif:                      ; preds = %B306.endif.endif.else.if, %B306.endif.endif
  %.457.sroa.0.1 = phi i64 [ 0, %B306.endif.endif.else.if ], [ %.469, %B306.endif.endif ]
  %.477.not = icmp slt i64 %.469, %arg.column_scales.5.0
  br i1 %.477.not, label %B306.endif.endif.else.endif.endif, label %B306.endif.endif.else.endif.if, !prof !1

B306.endif.endif.else.endif.if:                   ; preds = %B306.endif.endif.else.endif
  br label %B306.endif.endif.else.endif.endif

B306.endif.endif.else.endif.endif:                ; preds = %B306.endif.endif.else.endif.if, %B306.endif.endif.else.endif
  %.457.sroa.0.3 = phi i64 [ %arg.column_scales.5.0, %B306.endif.endif.else.endif.if ], [ %.457.sroa.0.1, %B306.endif.endif.else.endif ]
  %.484 = icmp slt i64 %.429, 0
  %.485 = select i1 %.484, i64 %arg.column_scales.5.0, i64 0
  %.486 = add i64 %.485, %.429
  %.489 = icmp slt i64 %.486, 0
  br i1 %.489, label %B306.endif.endif.else.endif.endif.if, label %B306.endif.endif.else.endif.endif.endif, !prof !0

B306.endif.endif.else.endif.endif.if:             ; preds = %B306.endif.endif.else.endif.endif
  br label %B306.endif.endif.else.endif.endif.endif

B306.endif.endif.else.endif.endif.endif:          ; preds = %B306.endif.endif.else.endif.endif.if, %B306.endif.endif.else.endif.endif
  %.457.sroa.13.1 = phi i64 [ 0, %B306.endif.endif.else.endif.endif.if ], [ %.486, %B306.endif.endif.else.endif.endif ]
  %.494.not = icmp slt i64 %.486, %arg.column_scales.5.0
  br i1 %.494.not, label %B306.endif.endif.endif, label %B306.endif.endif.else.endif.endif.endif.if, !prof !1

B306.endif.endif.else.endif.endif.endif.if:       ; preds = %B306.endif.endif.else.endif.endif.endif
  br label %B306.endif.endif.endif

B522.if.lr.ph:                                    ; preds = %B306.endif.endif.endif.else.endif.endif.endif
  %.981 = insertelement <16 x i16> poison, i16 %"$phi306.0.2.1", i64 0
  %.982 = shufflevector <16 x i16> %.981, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B522.if

B306.endif.endif.endif.else.if:                   ; preds = %B306.endif.endif.endif
  br label %B306.endif.endif.endif.else.endif

B306.endif.endif.endif.else.endif:                ; preds = %B306.endif.endif.endif.else.if, %B306.endif.endif.endif
  %.629.sroa.0.1 = phi i64 [ 0, %B306.endif.endif.endif.else.if ], [ %.641, %B306.endif.endif.endif ]
  %.649.not = icmp slt i64 %.641, %arg.out.5.0
  br i1 %.649.not, label %B306.endif.endif.endif.else.endif.endif.endif, label %B306.endif.endif.endif.else.endif.if, !prof !1

B306.endif.endif.endif.else.endif.if:             ; preds = %B306.endif.endif.endif.else.endif
  br label %B306.endif.endif.endif.else.endif.endif.endif

B306.endif.endif.endif.else.endif.endif.endif:    ; preds = %B306.endif.endif.endif.else.endif, %B306.endif.endif.endif.else.endif.if
  %.629.sroa.0.3 = phi i64 [ %arg.out.5.0, %B306.endif.endif.endif.else.endif.if ], [ %.629.sroa.0.1, %B306.endif.endif.endif.else.endif ]
  %.742 = getelementptr i8, ptr %arg.out.4, i64 %.629.sroa.0.3
  %.793.0 = and i64 %.16.i, 15
  %.824 = and i64 %.16.i, -16
  %1 = tail call i64 @llvm.smax.i64(i64 %.16.i, i64 15)
  %spec.select632 = lshr i64 %1, 4
  %.908633.not = icmp eq i64 %spec.select632, 0
  br i1 %.908633.not, label %B608.preheader, label %B522.if.lr.ph

B522.if:                                          ; preds = %B522.if.lr.ph, %B522.if
  %.852.0635 = phi i64 [ 0, %B522.if.lr.ph ], [ %.921, %B522.if ]
  %.855.0634 = phi i64 [ %spec.select632, %B522.if.lr.ph ], [ %.917, %B522.if ]
  %.917 = add nsw i64 %.855.0634, -1
  %.921 = add nuw nsw i64 %.852.0635, 16
  %.985 = getelementptr i64, ptr %.398, i64 %.852.0635
  %.987 = load <16 x i64>, ptr %.985, align 8
  %.988 = lshr <16 x i64> %.987, %.974
  %.989 = and <16 x i64> %.988, %.976
  %.990 = trunc <16 x i64> %.989 to <16 x i16>
  %.991 = sub <16 x i16> %.978, %.990
  %2 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.991, <16 x i16> zeroinitializer)
  %3 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %2, <16 x i16> splat (i16 15))
  %.996 = getelementptr i8, ptr %.570, i64 %.852.0635
  %.998 = load <16 x i8>, ptr %.996, align 1
  %.999 = zext <16 x i8> %.998 to <16 x i16>
  %.1000 = mul <16 x i16> %3, %.980
  %.1001 = add nuw nsw <16 x i16> %.982, %.999
  %.1002 = add <16 x i16> %.1001, %.1000
  %.1003 = getelementptr i16, ptr %arg.room.4, i64 %.852.0635
  store <16 x i16> %.1002, ptr %.1003, align 2
  %.908 = icmp samesign ugt i64 %.855.0634, 1
  br i1 %.908, label %B522.if, label %B608.preheader

B608.if:                                          ; preds = %B608.preheader, %B608.if
  %.1041.0638 = phi i64 [ %.1103, %B608.if ], [ %.793.0, %B608.preheader ]
  %.1038.0637 = phi i64 [ %.1107, %B608.if ], [ %.824, %B608.preheader ]
  %.1103 = add nsw i64 %.1041.0638, -1
  %.1107 = add nuw nsw i64 %.1038.0637, 1
  %.1145 = icmp slt i64 %.1038.0637, 0
  %.1146 = select i1 %.1145, i64 %.382, i64 0
  %4 = getelementptr i64, ptr %.398, i64 %.1038.0637
  %.1160 = getelementptr i64, ptr %4, i64 %.1146
  %.1161 = load i64, ptr %.1160, align 8
  %.1163 = lshr i64 %.1161, %arg.shift
  %.1165 = and i64 %.1163, %arg.mask
  %.1170 = sub i64 %arg.top, %.1165
  %.1171 = trunc i64 %.1170 to i16
  %5 = tail call i16 @llvm.smax.i16(i16 %.1171, i16 0)
  %6 = tail call i16 @llvm.umin.i16(i16 %5, i16 15)
  %.1234 = mul i16 %6, %.96
  %.1249 = select i1 %.1145, i64 %.554, i64 0
  %7 = getelementptr i8, ptr %.570, i64 %.1038.0637
  %.1263 = getelementptr i8, ptr %7, i64 %.1249
  %.1264 = load i8, ptr %.1263, align 1
  %.1268 = zext i8 %.1264 to i16
  %.1269 = add nuw nsw i16 %"$phi306.0.2.1", %.1268
  %.1273 = add i16 %.1269, %.1234
  %.1289 = select i1 %.1145, i64 %arg.room.5.0, i64 0
  %8 = getelementptr i16, ptr %arg.room.4, i64 %.1038.0637
  %.1303 = getelementptr i16, ptr %8, i64 %.1289
  store i16 %.1273, ptr %.1303, align 2
  %.1094 = icmp samesign ugt i64 %.1041.0638, 1
  br i1 %.1094, label %B608.if, label %B888

B918.if:                                          ; preds = %B888, %B918.if
  %.1340.0640 = phi i64 [ %.1409, %B918.if ], [ 0, %B888 ]
  %.1409 = add nuw nsw i64 %.1340.0640, 1
  %9 = getelementptr i16, ptr %arg.room.4, i64 %.1340.0640
  %.1463 = load i16, ptr %9, align 2
  %.1465 = zext i16 %.1463 to i64
  %.1490 = getelementptr i8, ptr %arg.table_of.4, i64 %.1465
  %.1491 = load i8, ptr %.1490, align 1
  %10 = getelementptr i8, ptr %.742, i64 %.1340.0640
  store i8 %.1491, ptr %10, align 1
  %exitcond.not = icmp eq i64 %.16.i, %.1409
  br i1 %exitcond.not, label %B994, label %B918.if
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.smax.v16i16(<16 x i16>, <16 x i16>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.smax.i16(i16, i16) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.umin.v16i16(<16 x i16>, <16 x i16>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.umin.i16(i16, i16) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
